import { describe, expect, test } from '@jest/globals';
import { IsInt, Matches, Min, ValidateBy } from 'class-validator';
import { readPropertyRules } from '../property-rule.js';
import { isCustomRule } from './is-custom-rule.js';
import { ruleTable } from './rule-table.js';

/** Rules that refuse no sample when they are given nothing to compare with. */
const lax: readonly string[] = ['allow', 'isInstance', 'isNotIn', 'notEquals'];

const ruleOf = (decorate: PropertyDecorator) => {
  class Input {
    declare value: unknown;
  }
  decorate(Input.prototype, 'value');
  return readPropertyRules(Input);
};

describe('A2 isCustomRule', () => {
  test.each([...ruleTable.keys()].filter((name) => !lax.includes(name)))('knows one that is only named %s', (name) => {
    expect(ruleOf(ValidateBy({ name, validator: { validate: () => true } })).map(isCustomRule)).toEqual([true]);
  });

  test('knows one that differs only around its limit', () => {
    const validator = { validate: (value: unknown) => typeof value === 'number' && value > 1_000 };
    expect(ruleOf(ValidateBy({ name: 'min', constraints: [1_000], validator })).map(isCustomRule)).toEqual([true]);
  });

  test.each([IsInt(), IsInt({ each: true }), Min(1_000), Matches(/^a$/)])("leaves class-validator's own alone", (decorate) => {
    expect(ruleOf(decorate).map(isCustomRule)).toEqual([false]);
  });
});
