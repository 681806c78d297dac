/** Flags that change nothing about whether a text matches. */
const harmlessFlags = /^[dgu]*$/;
/** An escape, a class in brackets, or one character. */
const atoms = /\\.|\[(?:\\.|[^\]\\])*\]|./gsu;
/** What means something else with flag u: properties, code points, and characters beyond 16 bits. */
const changedByUnicode = /\\[pPu]\{|\\u[dD][89a-fA-F]|[\u{10000}-\u{10ffff}]/u;
/** What an emoji matches twice without flag u, and once with it. */
const wideAtom = /^(?:\.|\\[DSW]|\[\^.*\]|\[.*\\[DSW].*\])$/s;

/**
 * The source of a pattern as JSON Schema reads it, which is with flag u and no other; `undefined` where that means something else, or
 * cannot be read.
 */
export function toPattern(pattern: unknown, flags?: unknown): string | undefined {
  const regExp = readRegExp(pattern, flags);
  if (regExp === undefined || !harmlessFlags.test(regExp.flags)) return undefined;
  return regExp.unicode || isSameWithUnicode(regExp.source) ? regExp.source : undefined;
}

/** The pattern of `@Matches`, which also takes source and flags as texts. */
export function readRegExp(pattern: unknown, flags: unknown): RegExp | undefined {
  if (pattern instanceof RegExp) return pattern;
  if (typeof pattern !== 'string') return undefined;
  try {
    return new RegExp(pattern, typeof flags === 'string' ? flags : '');
  } catch {
    return undefined;
  }
}

function isSameWithUnicode(source: string): boolean {
  if (changedByUnicode.test(source)) return false;
  const found = source.match(atoms) ?? [];
  // Repeated without a count, a wide atom matches the same texts either way.
  if (found.some((atom, index) => wideAtom.test(atom) && !/^[*+]$/.test(found[index + 1] ?? ''))) return false;
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false;
  }
}
