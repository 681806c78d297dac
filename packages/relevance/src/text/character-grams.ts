const length = 4;

/** All runs of four letters of a token, marked so that they never equal a token. Shorter tokens have none. */
export function characterGrams(token: string): readonly string[] {
  return Array.from({ length: Math.max(0, token.length - length + 1) }, (_, start) => `#${token.slice(start, start + length)}`);
}
