import { splitWords, stemOf, synonymsOf } from '@toolwright/relevance';
import type { OfferedTool } from '../tool/offered-tool.js';

const leadIn =
  /^(?:(?:please|kindly|now|then|also|and|just|finally|first|next|hi|hello|hey|ok|okay)\b[\s,]*)*(?:(?:can|could|would|will)\s+you\b|i\s+(?:want|need|(?:would|'d|’d)\s+like)\s+(?:you\s+)?to\b|i['’]d\s+like\s+(?:you\s+)?to\b|let['’]?s\b|go\s+ahead\s+and\b|help\s+me\s+(?:to\s+)?)?\s*(?:(?:please|also|just|now)\b\s*)*/iu;
// An apostrophe within a word opens no quotation: "don't … don't" quotes nothing.
const quoted = /"[^"]*"|“[^”]*”|(?<![\p{L}\p{N}])'[^']*'(?![\p{L}\p{N}])/gu;
const sentenceEnd = /[.!?\n]+(?=\s|$)/u;
const clauseEnd = /[,;:]|\b(?:and|then|but)\b/iu;
/** What makes an imperative no order: it is denied, depends on something, or is only talked about. */
const reservation =
  /\b(?:not|never|no|don['’]?t|doesn['’]?t|cannot|can['’]?t|won['’]?t|without|if|unless|when|whether|how|why|what|which|should|would it|instead of|before)\b/iu;

/**
 * Whether the request clearly orders what a tool does: an imperative (or "can you …", "I want to …") with the tool's verb, in a
 * sentence that denies, asks and conditions nothing, and that also names what the verb is done to.
 */
export function isCommanded(text: string, tool: OfferedTool): boolean {
  return text
    .replace(quoted, ' ')
    .split(sentenceEnd)
    .filter((sentence) => !reservation.test(sentence))
    .some((sentence) => namesObject(sentence, tool) && sentence.split(clauseEnd).some((clause) => startsWithVerb(clause, tool)));
}

function startsWithVerb(clause: string, { nameWords: [verb = ''] }: OfferedTool): boolean {
  const [first = ''] = splitWords(clause.trim().replace(leadIn, ''));
  return isSame(first, verb);
}

/** Whether a word of the tool's name or keywords occurs besides its verb; a tool whose name is all verb (`mail.send`) needs none. */
function namesObject(sentence: string, { nameWords: [verb = '', ...object], nameStems }: OfferedTool): boolean {
  if (object.length === 0) return true;
  const others = [...nameStems].filter((stem) => stem !== stemOf(verb));
  const words = splitWords(sentence).filter((word) => !isSame(word, verb));
  return words.some((word) => [stemOf(word), ...synonymsOf(stemOf(word))].some((stem) => others.includes(stem)));
}

function isSame(word: string, verb: string): boolean {
  const stem = stemOf(verb);
  return stemOf(word) === stem || synonymsOf(stem).includes(stemOf(word));
}
