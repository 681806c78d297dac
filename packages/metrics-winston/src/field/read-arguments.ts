const longestParsed = 16_384;

/** Arguments as an object where their text is JSON of moderate length, so that secrets are found by key; else as they are. */
export function readArguments(given: unknown): unknown {
  if (typeof given !== 'string' || given.length > longestParsed) return given;
  try {
    return JSON.parse(given);
  } catch {
    return given;
  }
}
