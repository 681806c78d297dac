/** Stands in the log in place of a secret. */
export const masked = '[masked]';

const secretKey = /password|passwd|passphrase|pwd|secret|token|apikey|authorization|cookie|credential|privatekey/;

const secretWord = 'password|passwd|passphrase|pwd|secret|token(?!s)|api[_-]?key|authorization|cookie|credential|private[_-]?key';
const assigned = String.raw`"(?:[^"\\]|\\.)*"?|'[^']*'?|(?:(?:bearer|basic)\s+)?[^\s,;&"'})\]]+`;
const secretInText = new RegExp(String.raw`((?:${secretWord})[\w-]{0,20}["']?\s*[:=]\s*)(?:${assigned})`, 'gi');
const bearerToken = /\b(bearer\s+)[\w.~+/-]{8,}=*/gi;

/** Whether what stands under a key looks like a secret. A number of `tokens` is a count. Errs towards masking: a `cookie_type` is masked too. */
export function isSecret(key: string, value: unknown): boolean {
  const plain = key.toLowerCase().replace(/[^a-z0-9]/g, '');
  const isCount = typeof value === 'number' && plain.endsWith('tokens');
  return !isCount && secretKey.test(plain);
}

/** Masks what looks like a secret inside running text: `api_key=…`, `"password": "…"`, `Authorization: Bearer …`. */
export function maskText(text: string): string {
  return text.replace(secretInText, `$1${masked}`).replace(bearerToken, `$1${masked}`);
}
