import { expect, test } from '@jest/globals';
import { parseArguments } from './parse-arguments.js';

test.each<[string, unknown]>([
  ['{"city":"Oslo"}', { city: 'Oslo' }],
  ['', {}],
  [' \n', {}],
  ['{"city":"Os', '{"city":"Os'],
  ['["Oslo"]', '["Oslo"]'],
  ['null', 'null'],
  ['Oslo', 'Oslo'],
])('E3 reads the arguments %j as %j', (text, expected) => {
  expect(parseArguments(text)).toEqual(expected);
});
