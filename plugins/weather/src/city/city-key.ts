/** What two spellings of one place name have in common: letters and digits, without case, accents, blanks and punctuation. */
export function toCityKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
