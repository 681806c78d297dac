import type { DtoClass } from '../../signature/class-type.js';
import { type PropertyRule, readPropertyRules } from '../property-rule.js';

/** One property of a DTO and the rules on it. */
export interface RuledProperty {
  readonly dto: DtoClass;
  readonly property: string;
  readonly rules: readonly PropertyRule[];
}

/** The properties of a DTO that carry a rule, inherited ones included, in the order of class-validator. */
export function readRuledProperties(dto: DtoClass): readonly RuledProperty[] {
  const rules = Map.groupBy(readPropertyRules(dto), (rule) => rule.property);
  return [...rules].map(([property, own]) => ({ dto, property, rules: own }));
}
