import { getMetadataStorage } from 'class-validator';
import type { DtoClass } from '../signature/class-type.js';

/** One class-validator rule on one property, as its decorator recorded it. */
export interface PropertyRule {
  readonly property: string;
  /** For example `isInt`; `nested` and `conditional` for what is no check of a value. */
  readonly name: string;
  readonly constraints: readonly unknown[];
  /** Whether the rule is about the entries of a list. */
  readonly target: 'value' | 'each';
}

const structuralNames: Readonly<Record<string, string>> = {
  nestedValidation: 'nested',
  whitelistValidation: 'allow',
  conditionalValidation: 'conditional',
};

/** The rules of a DTO in the order of its properties, inherited ones included. */
export function readPropertyRules(dto: DtoClass): readonly PropertyRule[] {
  return getMetadataStorage()
    .getTargetValidationMetadatas(dto, '', false, false)
    .map((rule) => ({
      property: rule.propertyName,
      name: rule.name ?? structuralNames[rule.type] ?? rule.type,
      constraints: rule.constraints ?? [],
      target: rule.each ? 'each' : 'value',
    }));
}
