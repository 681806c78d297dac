import type { JsonValue } from '@toolwright/contract';
import { splitWords, stemOf } from '@toolwright/relevance';
import { findUnit } from '../naming/unit.js';
import type { Asked } from '../request/asked.js';
import { matchSpans } from '../request/span.js';
import type { Parameter } from '../tool/parameter.js';
import type { Candidate } from './candidate.js';
import { scoreCue } from './cue.js';

const word = /[\p{L}\p{M}\p{N}]+|[$€£¥₹%]/gu;

/** Finds the allowed values of a closed set in the text: in any case, in the plural, with any separators, and units by any of their words. */
export function findChoices(values: readonly JsonValue[], parameter: Parameter, asked: Asked): readonly Candidate[] {
  const spoken = matchSpans(asked.text, word);
  return values.flatMap((value) => {
    const wanted = splitWords(String(value));
    if (value === null || wanted.length === 0) return [];
    return spoken.flatMap(({ start }, place) => {
      const run = spoken.slice(place, place + wanted.length);
      const end = run.at(-1)?.end ?? start;
      const isFound =
        isSameRun(
          run.map(({ match }) => match[0]),
          wanted,
        ) ||
        isSameUnit(
          run.map(({ match }) => match[0]),
          String(value),
        );
      return isFound ? [{ value, start, end, score: 3 + scoreCue(parameter, { start, end }, asked) }] : [];
    });
  });
}

function isSameRun(run: readonly string[], wanted: readonly string[]): boolean {
  const words = run.flatMap((each) => splitWords(each));
  return words.length === wanted.length && words.every((each, place) => stemOf(each) === stemOf(wanted[place] ?? ''));
}

function isSameUnit([only = '', ...more]: readonly string[], value: string): boolean {
  const unit = findUnit(value);
  return more.length === 0 && unit !== undefined && findUnit(only) === unit;
}
