import { describe, expect, test } from '@jest/globals';
import type { BatchOrder } from '@toolwright/contract';
import fc from 'fast-check';
import type { CallRole } from './call-role.js';
import { planBatch } from './plan-batch.js';

/** A call as a word: `r` a read, `rx` a read that asks x, `w` a write, `wx` a write to x, `-` nothing. */
type Word = string;

function roleOf(word: Word): CallRole {
  const [kind, name] = word;
  if (kind === 'w') return { kind: 'write', ...(name !== undefined && { key: name }) };
  if (kind === 'r') return { kind: 'read', ...(name !== undefined && { question: name }) };
  return { kind: 'idle' };
}

/** Phases as `a b / c`: lanes are parted by spaces, calls of a lane by `>`, followers stand behind `=`. */
const plan = (words: string, order: BatchOrder = 'as-asked', maxConcurrent = 8): string =>
  planBatch(words.split(' ').filter(Boolean), { order, maxConcurrent, roleOf })
    .map((lanes) => lanes.map((lane) => lane.map(({ call, followers }) => [call, ...followers].join('=')).join('>')).join(' '))
    .join(' / ');

describe('D1 planBatch', () => {
  test.each([
    ['', ''],
    ['r r r', 'r r r'],
    ['w w', 'w / w'],
    ['r r w r w', 'r r / w / r / w'],
    ['wa wb wa', 'wa>wa wb'],
    ['wa w wa', 'wa / w / wa'],
    ['r wa wb r', 'r / wa wb / r'],
    ['wa - wb', 'wa - wb'],
    ['- w', '- w'],
    ['r - w - r', 'r - / w - / r'],
    ['rx ry rx', 'rx=rx ry'],
    ['rx w rx', 'rx / w / rx'],
    ['rx wa rx', 'rx / wa / rx'],
  ])('as asked, arranges "%s" as "%s"', (words, phases) => {
    expect(plan(words)).toBe(phases);
  });

  test.each([
    ['r w r w', 'r r / w / w'],
    ['wa rx wb rx wa', 'rx=rx / wa>wa wb'],
    ['w - r', '- r / w'],
  ])('reads first, arranges "%s" as "%s"', (words, phases) => {
    expect(plan(words, 'reads-first')).toBe(phases);
  });

  test.each([
    ['r r w wa wb', 'r / r / w / wa / wb'],
    ['rx ry rx', 'rx=rx / ry'],
  ])('one by one, arranges "%s" as "%s"', (words, phases) => {
    expect(plan(words, 'sequential')).toBe(phases);
    expect(plan(words, 'as-asked', 1)).toBe(phases);
  });

  test('one at a time, reads first keeps writes in the order asked', () => {
    expect(plan('wa r wb wa', 'reads-first', 1)).toBe('r / wa / wb / wa');
  });

  test('places each call exactly once, in any order of any turn', () => {
    const turn = fc.array(fc.constantFrom('r', 'rx', 'ry', 'w', 'wa', 'wb', '-'));
    const order = fc.constantFrom<BatchOrder>('as-asked', 'reads-first', 'sequential');
    fc.assert(
      fc.property(turn, order, fc.integer({ min: 1, max: 3 }), (words, chosen, maxConcurrent) => {
        const phases = planBatch([...words.keys()], { order: chosen, maxConcurrent, roleOf: (index) => roleOf(words[index] ?? '') });
        const placed = phases.flat(2).flatMap(({ call, followers }) => [call, ...followers]);
        expect(placed.toSorted((one, other) => one - other)).toEqual([...words.keys()]);
      }),
    );
  });
});
