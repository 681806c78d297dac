import { ToolwrightError } from '@toolwright/contract';

/**
 * Takes the address where an API begins.
 * @param cure where it comes from: `Correct \`baseUrl\` or OPENAI_BASE_URL.`
 * @throws ToolwrightError `declaration_error` when it is no http address, or one with a user name, password or query
 */
export function checkBaseUrl(baseUrl: string, cure: string): string {
  const url = URL.parse(baseUrl);
  const hasExtras = url !== null && `${url.username}${url.password}${url.search}` !== '';
  if (url && /^https?:$/.test(url.protocol) && !hasExtras) return baseUrl;
  // What stands before an @ or after a ? is usually a secret.
  const received = hasExtras ? 'one with such a part' : `"${baseUrl}"`;
  throw new ToolwrightError(
    'declaration_error',
    `A base URL begins with http:// or https:// and has no user name, password or query; received ${received}. ${cure}`,
  );
}
