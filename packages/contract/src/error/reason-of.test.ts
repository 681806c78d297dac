import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { reasonOf } from './reason-of.js';

const unreadable = {
  get message(): string {
    throw new Error('no');
  },
};

test.each<[string, unknown, string]>([
  ['an error', new RangeError('too far'), 'too far'],
  ['an error of another realm', runInNewContext('new Error("from afar")'), 'from afar'],
  ['an object with a message', { message: 'full' }, 'full'],
  ['a text', 'full', 'full'],
  ['nothing', undefined, 'undefined'],
  ['a symbol', Symbol('full'), 'Symbol(full)'],
  ['an object that no text can be made of', Object.create(null), 'it says nothing that can be read'],
  ['an object whose message cannot be read', unreadable, 'it says nothing that can be read'],
])('reasonOf reads %s', (_title, thrown, expected) => {
  expect(reasonOf(thrown)).toBe(expected);
});
