import { expect, test } from '@jest/globals';
import { toCallId } from './to-call-id.js';

test.each<[unknown, readonly string[], string]>([
  ['toolu_1', [], 'toolu_1'],
  [undefined, [], 'call_1'],
  ['', ['a'], 'call_2'],
  ['a', ['a'], 'call_2'],
  [null, ['call_2'], 'call_3'],
  [7, ['call_2', 'call_3'], 'call_4'],
])('E1 a call with the id %j after %j is known as %s', (id, taken, expected) => {
  expect(toCallId(id, new Set(taken))).toBe(expected);
});
