const clauseEnd = /[.;:!?\n]+(?=\s|$)|,\s|\b(?:and|then|also|but)\b/iu;

/** Cuts a request at punctuation and conjunctions, so that one of several wishes can be ranked by itself. */
export function splitClauses(text: string): readonly string[] {
  return text.split(clauseEnd).filter((clause) => clause.trim() !== '');
}
