import { reasonOf } from '@toolwright/contract';
import type { ValidationArguments, ValidatorConstraintInterface } from 'class-validator';
import type { DtoClass } from '../../signature/class-type.js';
import { isThenable } from '../is-thenable.js';
import type { PropertyRule } from '../property-rule.js';
import type { RuleMetadata } from '../rule-metadata.js';
import { entriesOf, isCollection } from './collection.js';
import type { Finding, Report } from './report.js';
import { resolveValidators } from './resolve-validators.js';
import { writeRuleMessage } from './rule-message.js';

/** A value and the instance that it belongs to. */
export interface OwnedValue {
  readonly value: unknown;
  readonly owner: object;
}

/** A rule and the class whose instances it is asked about. */
export interface RuleSource {
  readonly rule: PropertyRule;
  readonly dto: DtoClass;
}

/** One rule, asked directly of its validator object. */
export class RuleCheck {
  readonly #name: string;
  readonly #recorded: RuleMetadata;
  readonly #validator: ValidatorConstraintInterface;
  readonly #targetName: string;
  /** Whether it is always asked, and about the value as a whole, as most rules are. */
  readonly #isPlain: boolean;

  private constructor({ rule, dto, validator }: RuleSource & { readonly validator: ValidatorConstraintInterface }) {
    this.#name = rule.name;
    this.#recorded = rule.recorded;
    this.#validator = validator;
    this.#targetName = dto.name;
    this.#isPlain = rule.recorded.validateIf === undefined && !rule.recorded.each;
  }

  /** The checks of a rule: one for each validator behind it, mostly one. */
  static compile(source: RuleSource): readonly RuleCheck[] {
    return resolveValidators(source.rule).map((validator) => new RuleCheck({ ...source, validator }));
  }

  /** Whether the rule certainly lets the value pass; `false` also when only a promise knows. */
  accepts(value: unknown, owner: object): boolean {
    return this.#isPlain
      ? isAcceptance(this.#validator.validate(value, this.#argumentsFor(value, owner)))
      : !this.#holds(value, owner) || this.#acceptsEach(value, owner);
  }

  #acceptsEach(value: unknown, owner: object): boolean {
    const args = this.#argumentsFor(value, owner);
    if (!this.#recorded.each || !isCollection(value)) return isAcceptance(this.#validator.validate(value, args));
    if (!Array.isArray(value)) return entriesOf(value).every((entry) => isAcceptance(this.#validator.validate(entry, args)));
    for (let index = 0; index < value.length; index += 1) {
      if (!isAcceptance(this.#validator.validate(value[index], args))) return false;
    }
    return true;
  }

  /** Reports when the rule is broken, now or once its promise is settled. */
  explain({ value, owner }: OwnedValue, report: Report): void {
    try {
      if (!this.#holds(value, owner)) return;
      const args = this.#argumentsFor(value, owner);
      const entries = this.#recorded.each && isCollection(value) ? entriesOf(value) : [value];
      const answers = entries.map((entry) => this.#validator.validate(entry, args));
      const explain = (): Finding => this.#explainBreak({ value, owner }, report);
      if (answers.some(isThenable)) {
        const later = Promise.all(answers.map((answer) => Promise.resolve(answer))).then((known) =>
          known.every(Boolean) ? undefined : explain(),
        );
        report.addLater(
          later.catch((thrown: unknown) => this.#explainThrown(thrown)),
          value,
        );
      } else if (!answers.every(Boolean)) report.add(explain(), value);
    } catch (thrown) {
      report.add(this.#explainThrown(thrown), value);
    }
  }

  #holds(value: unknown, owner: object): boolean {
    return this.#recorded.validateIf === undefined || Boolean(this.#recorded.validateIf(owner, value));
  }

  #argumentsFor(value: unknown, owner: object): ValidationArguments {
    const { propertyName: property, constraints } = this.#recorded;
    return { targetName: this.#targetName, property, object: owner, value, constraints };
  }

  #explainBreak({ value, owner }: OwnedValue, report: Report): Finding {
    const shown = report.isSensitive ? 'a masked value' : value;
    const expected = writeRuleMessage({ recorded: this.#recorded, validator: this.#validator }, this.#argumentsFor(shown, owner));
    return { expected, rule: this.#name };
  }

  #explainThrown(thrown: unknown): Finding {
    return { expected: `a value that rule ${this.#name} can read (${reasonOf(thrown)})`, rule: this.#name };
  }
}

function isAcceptance(answer: unknown): boolean {
  return answer === true || (answer !== false && isTruthAtOnce(answer));
}

function isTruthAtOnce(answer: unknown): boolean {
  if (!isThenable(answer)) return Boolean(answer);
  // Asked again where it can be awaited; here a refusal must only not stay unhandled.
  answer.then(undefined, () => undefined);
  return false;
}
