import { describe, expect, test } from '@jest/globals';
import * as classValidator from 'class-validator';
import { ruleTable } from './rule-table.js';

/** Says when rules hold: no rule about a value, so the schema says it by `required`. */
const saidByStructure: readonly string[] = ['isOptional'];

const ruleNames = Object.values(classValidator).filter((exported): exported is string => typeof exported === 'string');

describe('A2 ruleTable', () => {
  test.each(ruleNames.filter((name) => !saidByStructure.includes(name)))(
    "knows class-validator's %s, by keywords or as one for words",
    (name) => {
      expect(ruleTable.has(name)).toBe(true);
    },
  );

  test('knows nothing that class-validator does not have', () => {
    const structural = ['allow'];
    expect([...ruleTable.keys()].filter((name) => !ruleNames.includes(name) && !structural.includes(name))).toEqual([]);
  });
});
