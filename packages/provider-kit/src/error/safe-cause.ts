import { inspect } from 'node:util';
import { maskSecrets } from '../text/mask-secrets.js';

/** How deep the parts of an error are looked into. */
const maxDepth = 8;

/** A cause for logs, dropped where anything in it, however deep, looks like a key. @param secrets keys in use */
export function safeCause(cause: unknown, secrets: readonly string[]): { readonly cause?: unknown } {
  const shown = inspect(cause, { depth: maxDepth });
  return maskSecrets(shown, secrets) === shown ? { cause } : {};
}
