const maxLength = 200;
const maxOpenQuantifiers = 2;

/**
 * Whether a text fits the `pattern` of a schema. Patterns come from strangers, so one that could take exponential time (repeated groups,
 * back references, many open repetitions) is not run, and the text is let pass: the tool checks its own input.
 */
export function fitsPattern(text: string, pattern: string | undefined): boolean {
  if (pattern === undefined || text.length > maxLength || !isSafe(pattern)) return true;
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return true;
  }
}

function isSafe(pattern: string): boolean {
  const repeatsGroup = /\)[*+{?]/.test(pattern);
  const refersBack = /\\[1-9k]|\(\?[=!<]/.test(pattern);
  const openQuantifiers = pattern.match(/[^\\][*+]|\{\d+,\}/g)?.length ?? 0;
  return pattern.length <= maxLength && !repeatsGroup && !refersBack && openQuantifiers <= maxOpenQuantifiers;
}
