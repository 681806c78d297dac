import { describe, expect, test } from '@jest/globals';
import { describeError } from './describe-error.js';
import { collectEvidence } from './evidence.js';

const messageOf = (thrown: unknown): string => describeError(collectEvidence(thrown));

describe('describeError', () => {
  test.each<[string, unknown, string]>([
    ['the message', new Error('boom'), 'boom'],
    ['the message and its reason', new Error('query failed', { cause: new Error('no route') }), 'query failed (no route)'],
    ['a reason once', new Error('failed: no route', { cause: new Error('no route') }), 'failed: no route'],
    ['the words of the answer', { status: 400, body: { error: { message: 'Bad city' } } }, 'Bad city'],
    ['the words in an answer that is the message', new Error('{"error":{"message":"Bad city"}}'), 'Bad city'],
    ['the status when there are no words', { status: 503 }, 'The upstream answered with HTTP status 503.'],
    ['the name when there is nothing else', new TypeError(), 'TypeError'],
    ['that there was nothing', {}, 'The tool failed without a message.'],
    ['a string that was thrown', 'boom', 'The tool threw "boom" instead of an error.'],
    ['the type of another value', 7, 'The tool threw a value of type number instead of an error.'],
    ['no stack', new Error('boom\n    at run (file.js:1:1)'), 'boom'],
    ['that there was nothing but a stack', new Error('\n    at run (file.js:1:1)'), 'The tool failed without a message.'],
    ['that there was nothing but blanks', new Error('  '), 'The tool failed without a message.'],
  ])('gives %s', (_title, thrown, expected) => {
    expect(messageOf(thrown)).toBe(expected);
  });

  test('cuts what is longer than 1,000 characters, and shows that it did', () => {
    expect(messageOf(new Error('x'.repeat(1_000)))).toHaveLength(1_000);
    expect(messageOf(new Error('x'.repeat(1_001)))).toBe(`${'x'.repeat(999)}…`);
  });
});
