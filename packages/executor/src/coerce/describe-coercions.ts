import type { Coercion } from './coercion.js';
import { areRelated } from './json-path.js';

const maxLength = 80;
const maxSentences = 20;

/** All coercions of a call as sentences, at most 20 and the count of the rest. @param sensitive places whose values are not shown, such as `cards[].number` */
export function describeCoercions(coercions: readonly Coercion[], sensitive: readonly string[]): readonly string[] {
  const sentences = coercions.slice(0, maxSentences).map((coercion) => describeCoercion(coercion, sensitive));
  const more = coercions.length - sentences.length;
  return more > 0 ? [...sentences, `${more} more values were read as what was expected`] : sentences;
}

// `days: "2" was read as 2`
function describeCoercion({ path, from, to, rule }: Coercion, sensitive: readonly string[]): string {
  const place = path === '' ? 'arguments' : path;
  if (rule === 'absent') return `${place}: null was read as absent`;
  const pattern = path.replace(/\[\d+\]/g, '[]');
  if (sensitive.some((secret) => areRelated(secret, pattern))) return `${place}: a masked value was read as ${nouns[rule]}`;
  return `${place}: ${preview(from)} was read as ${preview(to)}`;
}

const nouns = { number: 'a number', boolean: 'a boolean', json: 'JSON', list: 'a list of one', enum: 'an allowed value' } as const;

function preview(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1)}…`;
}
