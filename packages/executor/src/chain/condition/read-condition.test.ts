import { describe, expect, test } from '@jest/globals';
import type { JsonValue } from '@toolwright/contract';
import type { Condition } from './condition.js';
import { readCondition } from './read-condition.js';

const values = new Map<string, JsonValue>([['a', { n: 3, zero: 0, text: 'x', list: [1], none: null, o: { p: 1, q: 2 } }]]);
const exists = (value: JsonValue): Condition => ({ kind: 'exists', value });
const truthy = (value: JsonValue): Condition => ({ kind: 'truthy', value });
const equals = (left: JsonValue, right: JsonValue): Condition => ({ kind: 'equals', left, right });
const above = (left: JsonValue, right: JsonValue): Condition => ({ kind: 'above', left, right });
const below = (left: JsonValue, right: JsonValue): Condition => ({ kind: 'below', left, right });

describe('D2 readCondition', () => {
  test.each<[Condition, boolean]>([
    [exists('$a.none'), true],
    [exists('$a.absent'), false],
    [exists('$b'), false],
    [truthy('$a.n'), true],
    [truthy('$a.zero'), false],
    [truthy('$b'), false],
    [equals('$a.n', 3), true],
    [equals('$a.n', '3'), false],
    [equals('$a.o', { q: 2, p: 1 }), true],
    [equals('$a.absent', '$b'), false],
    [above('$a.n', 2), true],
    [above('$a.n', 3), false],
    [above('$a.text', 'a'), false],
    [below(2, '$a.n'), true],
    [below('$a.n', 3), false],
    [{ kind: 'all', conditions: [exists('$a'), truthy('$a.n')] }, true],
    [{ kind: 'all', conditions: [exists('$a'), truthy('$a.zero')] }, false],
    [{ kind: 'all', conditions: [] }, true],
    [{ kind: 'any', conditions: [exists('$b'), truthy('$a.n')] }, true],
    [{ kind: 'any', conditions: [] }, false],
    [{ kind: 'not', condition: exists('$b') }, true],
  ])('%j is %p', (condition, expected) => {
    expect(readCondition(condition).isMet(values)).toBe(expected);
  });

  test('lists references and problems at any depth', () => {
    const read = readCondition({ kind: 'not', condition: { kind: 'any', conditions: [equals('$x.y', '$z'), truthy('${')] } });
    expect(read.references.map(({ step }) => step)).toEqual(['x', 'z']);
    expect(read.problems).toHaveLength(1);
  });

  test('reports a kind that a file made up', () => {
    const read = readCondition(JSON.parse('{"kind":"matches","value":"$a"}'));
    expect(read.problems).toEqual([expect.stringContaining('matches')]);
    expect(read.isMet(values)).toBe(false);
  });
});
