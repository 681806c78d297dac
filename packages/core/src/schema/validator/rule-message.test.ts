import { describe, expect, test } from '@jest/globals';
import { IsInt, Max, ValidateBy, type ValidationOptions } from 'class-validator';
import { createDtoParser } from '../dto-parser.js';

function messagesOf(options: ValidationOptions, sensitive: readonly string[] = []): readonly string[] {
  class Input {
    days = undefined;
  }
  Max(9, options)(Input.prototype, 'days');
  const verdict = createDtoParser(Input, sensitive)({ days: 12 });
  return 'ok' in verdict && !verdict.ok ? verdict.problems.map(({ expected }) => expected) : [];
}

describe('C1 the message of a broken rule', () => {
  test.each<[string, ValidationOptions, string]>([
    ["is class-validator's own", {}, 'days must not be greater than 9'],
    [
      'is the text of the author, with what it names filled in',
      { message: '$target.$property: $value > $constraint1' },
      'Input.days: 12 > 9',
    ],
    ['is what a function of the author says', { message: ({ value }) => `not ${value}` }, 'not 12'],
    ['leaves what it cannot fill in', { message: '$constraint2 $other' }, '$constraint2 $other'],
  ])('%s', (_title, options, message) => {
    expect(messagesOf(options)).toEqual([message]);
  });

  test('never shows a sensitive value', () => {
    expect(messagesOf({ message: 'not $value' }, ['days'])).toEqual(['not a masked value']);
  });

  test('names the rule where nobody wrote one', () => {
    class Input {
      days = undefined;
    }
    IsInt()(Input.prototype, 'days');
    ValidateBy({ name: 'isFree', validator: { validate: () => false } })(Input.prototype, 'days');
    expect(createDtoParser(Input)({ days: 1 })).toMatchObject({
      problems: [{ expected: 'a value that passes isFree', rule: 'isFree' }],
    });
  });
});
