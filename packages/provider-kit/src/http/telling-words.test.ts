import { expect, test } from '@jest/globals';
import { saysFiltered, saysTooLong } from './telling-words.js';

test.each([
  "This model's maximum context length is 8192 tokens.",
  'prompt is too long: 210000 tokens > 200000 maximum',
  'input length and `max_tokens` exceed context limit: 190000 + 21333 > 200000',
  'The input token count exceeds: too many tokens in the request.',
])('E5 "%s" says that it is too long', (message) => {
  expect([saysTooLong(message), saysFiltered(message)]).toEqual([true, false]);
});

test.each([
  "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
  'Your request was rejected by our safety system.',
  'Output blocked by content filtering policy: content_filter',
])('E5 "%s" says that it was filtered', (message) => {
  expect([saysTooLong(message), saysFiltered(message)]).toEqual([false, true]);
});

test('E5 a plain refusal says neither', () => {
  expect([saysTooLong('Unknown field "x".'), saysFiltered('Unknown field "x".')]).toEqual([false, false]);
});
