import { getMetadataStorage, type ValidatorConstraintInterface } from 'class-validator';
import type { DtoClass } from '../signature/class-type.js';
import { type RuleMetadata, readRuleMetadata } from './rule-metadata.js';

/** One class-validator rule on one property, as its decorator recorded it. */
export interface PropertyRule {
  readonly property: string;
  /** For example `isInt`; `nested` and `conditional` for what is no check of a value. */
  readonly name: string;
  readonly constraints: readonly unknown[];
  /** Whether the rule is about the entries of a list. */
  readonly target: 'value' | 'each';
  readonly groups: readonly string[];
  /** class-validator's own record of it. */
  readonly recorded: RuleMetadata;
  /** Whether a rule of class-validator's own lets a value pass; one under a condition lets all pass. */
  readonly accepts: (value: unknown, owner: object) => boolean;
}

const structuralNames: Readonly<Record<string, string>> = {
  nestedValidation: 'nested',
  whitelistValidation: 'allow',
  conditionalValidation: 'conditional',
};

/** The rules of a DTO in the order of its properties, inherited ones included. */
export function readPropertyRules(dto: DtoClass): readonly PropertyRule[] {
  return readRuleMetadata(dto).map((rule) => ({
    property: rule.propertyName,
    name: rule.name ?? findConstraintName(rule) ?? structuralNames[rule.type] ?? rule.type,
    constraints: rule.constraints ?? [],
    target: rule.each ? 'each' : 'value',
    groups: rule.groups ?? [],
    recorded: rule,
    accepts: (value, owner) => accepts(rule, value, owner),
  }));
}

// `@Validate(IsEven)` records no name of its own: the class says it.
function findConstraintName({ constraintCls }: RuleMetadata): string | undefined {
  return getMetadataStorage().getTargetValidatorConstraints(constraintCls)[0]?.name;
}

function accepts(rule: RuleMetadata, value: unknown, owner: object): boolean {
  // What only says when other rules hold has no validator, and a condition may depend on what a call sends.
  if (typeof rule.constraintCls !== 'function' || rule.validateIf !== undefined) return true;
  // Made here: class-validator's container looks through every rule of the process for the one. Its own rules need no arguments.
  const validator = new (rule.constraintCls as new () => ValidatorConstraintInterface)();
  const args = { targetName: owner.constructor.name, property: rule.propertyName, object: owner, value, constraints: rule.constraints };
  const values: readonly unknown[] = rule.each && Array.isArray(value) ? value : [value];
  try {
    return values.every((each) => validator.validate(each, args) !== false);
  } catch {
    // Some of class-validator's rules throw on a value that they cannot read, at each call too.
    return false;
  }
}
