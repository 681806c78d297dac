import { ToolwrightError } from '@toolwright/contract';

/**
 * Takes a key that a header can carry; what it cannot carry would come out of an SDK as an error that quotes the key.
 * @param cure how to give a key: `Pass \`apiKey\` to openai() or set OPENAI_API_KEY.`
 * @throws ToolwrightError `authentication_failed` without a usable key
 */
export function checkApiKey(apiKey: string, cure: string): string {
  const trimmed = apiKey.trim();
  if (/^[\x21-\x7e]+$/.test(trimmed)) return trimmed;
  const received = trimmed === '' ? 'received none' : 'received one with a space or a character beyond ASCII';
  throw new ToolwrightError('authentication_failed', `An API key is expected; ${received}. ${cure}`);
}
