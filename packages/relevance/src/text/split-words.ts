const wordBoundary = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu;
const word = /\p{L}+|\p{N}+/gu;
const combiningMark = /\p{M}+/gu;

/** Cuts text into lower-case words: at whatever is no letter or digit, between letters and digits, and inside `camelCase` and `HTTPServer`. Accents are dropped. */
export function splitWords(text: string): readonly string[] {
  const spaced = text.normalize('NFKD').replace(combiningMark, '').replace(wordBoundary, ' ');
  return (spaced.match(word) ?? []).map((part) => part.toLowerCase());
}
