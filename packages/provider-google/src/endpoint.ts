import { checkApiKey, checkBaseUrl, type Endpoint } from '@toolwright/provider-kit';
import type { GoogleOptions } from './google-options.js';

const defaultBaseUrl = 'https://generativelanguage.googleapis.com';

/**
 * Fills options up from the environment. Of two keys in it the one that Google's own SDK prefers is taken.
 * @throws ToolwrightError `authentication_failed` without a usable key, `declaration_error` without a usable base URL
 */
export function resolveEndpoint({ model, apiKey, baseUrl }: GoogleOptions, environment: NodeJS.ProcessEnv): Endpoint {
  const key = apiKey ?? (environment.GOOGLE_API_KEY || environment.GEMINI_API_KEY || '');
  const url = (baseUrl ?? environment.GOOGLE_GEMINI_BASE_URL ?? '').trim() || defaultBaseUrl;
  return {
    model,
    apiKey: checkApiKey(key, 'Pass `apiKey` to google() or set GEMINI_API_KEY.'),
    baseUrl: checkBaseUrl(url, 'Correct `baseUrl` or GOOGLE_GEMINI_BASE_URL.'),
  };
}
