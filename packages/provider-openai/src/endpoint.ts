import { ToolwrightError } from '@toolwright/contract';
import { excerpt, maskSecrets } from '@toolwright/provider-kit';
import type { OpenAiOptions } from './openai-options.js';

const defaultBaseUrl = 'https://api.openai.com/v1';

/** The model, its server and the key to it: what requests need and error messages speak of. */
export interface Endpoint {
  readonly model: string;
  readonly baseUrl: string;
  readonly apiKey: string;
}

/**
 * Fills options up from the environment.
 * @throws ToolwrightError `authentication_failed` without a usable key, `declaration_error` without a usable base URL
 */
export function resolveEndpoint({ model, apiKey, baseUrl }: OpenAiOptions, environment: NodeJS.ProcessEnv): Endpoint {
  return {
    model,
    apiKey: checkKey((apiKey ?? environment.OPENAI_API_KEY ?? '').trim()),
    baseUrl: checkUrl((baseUrl ?? environment.OPENAI_BASE_URL ?? '').trim() || defaultBaseUrl),
  };
}

/** Names model and server at the beginning of an error message. */
export function nameEndpoint({ model, baseUrl }: Endpoint): string {
  return `Model "${model}" at ${baseUrl}`;
}

/** Text from the server or the network, fit for an error message: short, in one line, no key in it. */
export function quote(text: string, { apiKey }: Endpoint): string {
  return excerpt(maskSecrets(text, [apiKey]));
}

function checkKey(apiKey: string): string {
  // What a header cannot carry would come out of the SDK as an error that quotes the key.
  if (/^[\x21-\x7e]+$/.test(apiKey)) return apiKey;
  const received = apiKey === '' ? 'received none' : 'received one with a space or a character beyond ASCII';
  throw new ToolwrightError(
    'authentication_failed',
    `An API key is expected; ${received}. Pass \`apiKey\` to openai() or set OPENAI_API_KEY; a server that asks for no key takes any text.`,
  );
}

function checkUrl(baseUrl: string): string {
  const url = URL.parse(baseUrl);
  const hasExtras = url !== null && `${url.username}${url.password}${url.search}` !== '';
  if (url && /^https?:$/.test(url.protocol) && !hasExtras) return baseUrl;
  // What stands before an @ or after a ? is usually a secret.
  const received = hasExtras ? 'one with such a part' : `"${baseUrl}"`;
  throw new ToolwrightError(
    'declaration_error',
    `A base URL begins with http:// or https:// and has no user name, password or query; received ${received}. Correct \`baseUrl\` or OPENAI_BASE_URL.`,
  );
}
