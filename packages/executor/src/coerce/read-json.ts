import type { JsonValue } from '@toolwright/contract';

/** The list or object that a text holds as JSON; nothing when it holds something else. */
export function readJson(text: string): JsonValue | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
