import { expect, test } from '@jest/globals';
import { formatValue } from './format-value.js';

test.each<[unknown, string]>([
  ['user', 'user'],
  [300_000, '300,000'],
  [0.5, '0.5'],
  [0.0001, '0.0001'],
  [true, 'yes'],
  [[], 'none'],
  [['pay', 'refund'], 'pay, refund'],
  [{ kind: 'constant', delayMs: 1_000 }, '{ kind constant, delayMs 1,000 }'],
  [{ calls: { calls: 20 } }, '{ calls { calls 20 } }'],
  [[{ error: TypeError }], '{ error function TypeError }'],
  [
    (
      () => () =>
        ''
    )(),
    'a function',
  ],
  [null, 'null'],
  [{}, 'nothing'],
])('A7 writes %j as %s', (value, text) => {
  expect(formatValue(value)).toBe(text);
});
