import type { ValidationOptions } from 'class-validator';
import type { PropertyForm } from '../shape/dto-shape.js';
import { readSentName } from '../shape/read-exposure.js';
import { readForm } from '../shape/read-form.js';
import type { RuledProperty } from '../shape/ruled-property.js';
import { isCollection } from './collection.js';
import { NestedCheck } from './nested-check.js';
import type { FindChecker } from './object-checker.js';
import type { Report } from './report.js';
import { RuleCheck } from './rule-check.js';

type Condition = NonNullable<ValidationOptions['validateIf']>;

/** The rules of one property, asked in class-validator's order. */
export class PropertyCheck {
  readonly property: string;
  readonly #sentAs: string;
  readonly #form: PropertyForm;
  /** Whether each rule has a condition of its own, so that nothing asks for a value when none holds. */
  readonly #mayBeMissing: boolean;
  readonly #conditions: readonly Condition[];
  readonly #rules: readonly RuleCheck[];
  readonly #nested: NestedCheck | undefined;

  constructor(ruled: RuledProperty, find: FindChecker) {
    const { dto, property, rules } = ruled;
    this.property = property;
    this.#sentAs = readSentName(dto, property) ?? property;
    this.#form = readForm(ruled);
    this.#mayBeMissing = rules.every(({ recorded }) => recorded.validateIf !== undefined);
    // @IsOptional and @ValidateIf keep their condition as their only constraint.
    this.#conditions = rules.filter(isCondition).map(({ constraints }) => constraints[0] as Condition);
    this.#rules = rules.flatMap((rule) => RuleCheck.compile({ rule, dto }));
    this.#nested = rules.some(({ name }) => name === 'nested') ? new NestedCheck(this.#form, find) : undefined;
  }

  accepts(value: unknown, owner: object): boolean {
    if (!this.#holds(value, owner)) return true;
    if (value === undefined ? !this.#mayBeMissing : this.#form === 'list' && !isCollection(value)) return false;
    for (let index = 0; index < this.#rules.length; index += 1) {
      if (this.#rules[index]?.accepts(value, owner) === false) return false;
    }
    return this.#nested === undefined || value === undefined || this.#nested.accepts(value);
  }

  explain(owner: Readonly<Record<string, unknown>>, parent: Report): void {
    const report = parent.at(this.#sentAs);
    const value = owner[this.property];
    if (report.isRefused || !this.#holds(value, owner)) return;
    if (value === undefined && !this.#mayBeMissing) report.add({ expected: 'a value', rule: 'required' }, value);
    else if (value !== undefined && this.#form === 'list' && !isCollection(value))
      report.add({ expected: 'a list', rule: 'isArray' }, value);
    else {
      for (const rule of this.#rules) rule.explain({ value, owner }, report);
      if (value !== undefined) this.#nested?.explain(value, report);
    }
  }

  // All are asked, as class-validator does: one that throws refuses whatever the others say.
  #holds(value: unknown, owner: object): boolean {
    let holds = true;
    for (let index = 0; index < this.#conditions.length; index += 1) holds = Boolean(this.#conditions[index]?.(owner, value)) && holds;
    return holds;
  }
}

function isCondition({ recorded }: RuledProperty['rules'][number]): boolean {
  return recorded.type === 'conditionalValidation';
}
