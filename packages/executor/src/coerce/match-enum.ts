import type { JsonValue } from '@toolwright/contract';

/** The one allowed text that differs from the given one only in case, space, `_` or `-`; nothing when none or several do. */
export function matchEnum(text: string, allowed: readonly JsonValue[]): string | undefined {
  const plain = toPlain(text);
  if (plain === '') return undefined;
  const texts = new Set(allowed.filter((entry) => typeof entry === 'string'));
  const [match, ...others] = [...texts].filter((entry) => toPlain(entry) === plain);
  return others.length === 0 ? match : undefined;
}

function toPlain(text: string): string {
  return text.toLowerCase().replace(/[\s_-]/g, '');
}
