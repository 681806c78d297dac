import { describe, expect, test } from '@jest/globals';
import { findCycles } from './find-cycles.ts';

const cyclesOf = (edges: Readonly<Record<string, readonly string[]>>) => findCycles(new Map(Object.entries(edges)));

describe('findCycles', () => {
  test('finds none where two ways meet again', () => {
    expect(cyclesOf({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
  });

  test('finds a node that uses itself', () => {
    expect(cyclesOf({ a: ['a'] })).toEqual([['a']]);
  });

  test('names a cycle once, in walking order', () => {
    expect(cyclesOf({ a: ['b'], b: ['c'], c: ['b'] })).toEqual([['b', 'c']]);
  });

  test('names the shortest cycle of nodes that all reach each other', () => {
    expect(cyclesOf({ a: ['b'], b: ['c', 'a'], c: ['a'] })).toEqual([['a', 'b']]);
  });

  test('names each of two cycles that do not touch', () => {
    expect(cyclesOf({ a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] })).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});
