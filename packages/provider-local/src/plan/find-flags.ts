import { splitWords, stemOf } from '@toolwright/relevance';
import type { Asked } from '../request/asked.js';
import type { Parameter } from '../tool/parameter.js';
import type { Candidate } from './candidate.js';

/** Words of a flag's name that its topic does without: `includeRain` is about rain. */
const grammar = new Set('is has have with include includes including only allow use show needs need want wants'.split(' '));
const denials = new Set('no not without never exclude excluding don t'.split(' '));
const denialDistance = 3;

/** A flag is true when the text names its topic, false when the text denies it ("without rain"), and otherwise unsaid. */
export function findFlags({ name, schema }: Parameter, { text }: Asked): readonly Candidate[] {
  if (schema.const !== undefined) return [{ value: schema.const, start: 0, end: 0, score: 3 }];
  const topic = name.words.filter((word) => !grammar.has(word)).map(stemOf);
  const words = splitWords(text);
  const stems = words.map(stemOf);
  const place = stems.indexOf(topic[0] ?? '');
  if (topic.length === 0 || place < 0 || !topic.every((stem) => stems.includes(stem))) return [];
  const isDenied = words.slice(Math.max(0, place - denialDistance), place).some((word) => denials.has(word));
  return [{ value: !isDenied, start: 0, end: 0, score: 3 }];
}
