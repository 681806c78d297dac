import { describe, expect, test } from '@jest/globals';
import {
  ArrayContains,
  IsByteLength,
  IsIBAN,
  IsNotEmptyObject,
  IsNumberString,
  IsPhoneNumber,
  IsStrongPassword,
  Length,
  MaxDate,
  Min,
  Validate,
  ValidateBy,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { readPropertyRules } from '../property-rule.js';
import { ruleWords } from './rule-words.js';

@ValidatorConstraint({ name: 'isEven' })
class IsEven implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return Number(value) % 2 === 0;
  }
  defaultMessage(): string {
    return '$property must be even';
  }
}

const always = { validate: () => true };
const rules: readonly (readonly [words: string, decorate: PropertyDecorator])[] = [
  ['must be an IBAN', IsIBAN()],
  ['must be a phone number of "CH"', IsPhoneNumber('CH')],
  ['must have 2 to 50 characters', Length(2, 50)],
  ['must have at least 2 bytes in UTF-8', IsByteLength(2)],
  ['must not be after 1970-01-01T00:00:00.000Z', MaxDate(new Date(0))],
  ['must not be after a date that is computed for each call', MaxDate(() => new Date(0))],
  [
    'must have at least 12 characters, at least 1 lower case and at least 1 upper case letters, at least 1 digits and at least 1 symbols',
    IsStrongPassword({ minLength: 12 }),
  ],
  ['must hold only digits', IsNumberString({ no_symbols: true })],
  ['must have a member that is not null', IsNotEmptyObject({ nullable: false })],
  ['must contain a, 1 values', ArrayContains(['a', 1])],
  ['must not be less than 5', Min(5, { message: 'Too small!' })],
  ['under a condition: must not be less than 5', Min(5, { validateIf: () => true })],
  ['must be even', Validate(IsEven)],
  [
    'must be a, not b',
    ValidateBy(
      { name: 'custom', constraints: ['a', 'b'], validator: always },
      { message: '$property must be $constraint1, not $constraint2.' },
    ),
  ],
  ['the end of value, not the value', ValidateBy({ name: 'custom', validator: always }, { message: 'the end of $property, not $value' })],
  ['computed for value', ValidateBy({ name: 'custom', validator: always }, { message: ({ property }) => `computed for ${property}` })],
  ['must obey the rule custom', ValidateBy({ name: 'custom', validator: always }, { message: ({ value }) => value.length })],
  ['must obey the rule custom', ValidateBy({ name: 'custom', validator: always })],
  ['must be of our company', ValidateBy({ name: 'isEmail', validator: always }, { message: '$property must be of our company' })],
];

describe('A2 ruleWords', () => {
  test.each(rules)('%s', (words, decorate) => {
    class Input {
      declare value: unknown;
    }
    decorate(Input.prototype, 'value');
    expect(readPropertyRules(Input).map(ruleWords)).toEqual([words]);
  });
});
