import { describe, expect, test } from '@jest/globals';
import { describeCause } from './describe-cause.js';

const trap = {
  get message() {
    throw new RangeError('trap');
  },
};

describe('F1 describeCause', () => {
  test.each([
    ['an error', new TypeError('fetch failed'), { name: 'TypeError', message: 'fetch failed' }],
    ['an object with more', { message: 'refused', headers: { authorization: 'abc' } }, { name: 'object', message: 'refused' }],
    ['a text', 'gone', { name: 'string', message: 'gone' }],
    ['a message that is no text', { message: { deep: 1 } }, { name: 'object' }],
    ['null', null, { name: 'null' }],
    ['a BigInt', 3n, { name: '3' }],
    ['a trap', trap, { name: 'unreadable' }],
    ['nothing', undefined, undefined],
  ])('reduces %s to name and message', (_title, cause, expected) => {
    expect(describeCause(cause)).toEqual(expected);
  });
});
