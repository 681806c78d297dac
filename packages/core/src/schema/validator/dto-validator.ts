import { type InputVerdict, type JsonObject, reasonOf } from '@toolwright/contract';
import { plainToInstance } from 'class-transformer';
import type { DtoClass } from '../../signature/class-type.js';
import { readDtoShape } from '../shape/read-dto-shape.js';
import { isMadeDirectly } from './is-made-directly.js';
import { findObjectCheck } from './object-check.js';
import type { ObjectChecker } from './object-checker.js';
import { findReader } from './object-reader.js';
import { Report } from './report.js';
import type { SentReader } from './sent-reader.js';

const validators = new WeakMap<DtoClass, DtoValidator>();

/** The validator of a class, compiled on first use. @throws ToolwrightError `declaration_error` when the class cannot be an input */
export function findDtoValidator(dto: DtoClass): DtoValidator {
  const known = validators.get(dto);
  if (known !== undefined) return known;
  const validator = new DtoValidator(dto);
  validators.set(dto, validator);
  return validator;
}

/**
 * Makes and checks instances of one class. Its verdict is class-validator's on what class-transformer makes, but for the deliberate
 * differences in docs/validation.md; its cost does not depend on how many classes the process has.
 */
export class DtoValidator {
  readonly #dto: DtoClass;
  readonly #making: 'direct' | 'transformed';
  readonly #reader: SentReader<JsonObject>;
  #check: ObjectChecker | undefined;
  /** Whether a rule was seen to answer with a promise. */
  #isLate = false;

  constructor(dto: DtoClass) {
    const shape = readDtoShape(dto);
    this.#dto = dto;
    this.#making = isMadeDirectly(shape) ? 'direct' : 'transformed';
    this.#reader = findReader({ shape, making: this.#making === 'direct' ? 'instance' : 'copy' });
  }

  /** A promise only where a rule is asynchronous. Never throws. @param sensitive places whose values are masked in problems */
  validate(sent: JsonObject, sensitive: readonly string[]): InputVerdict | Promise<InputVerdict> {
    const input = this.#isLate ? undefined : this.#accept(sent);
    return input === undefined ? this.#judge(sent, sensitive) : { ok: true, input };
  }

  /** The fast way: an instance that certainly keeps all rules, or nothing. */
  #accept(sent: JsonObject): object | undefined {
    try {
      const input = this.#make(sent, undefined);
      return input !== undefined && this.#checkOf(input).accepts(input) ? input : undefined;
    } catch {
      // #judge meets the same, and says what it was.
      return undefined;
    }
  }

  // Only a @Transform, or a constructor that returns something else, makes an instance of another class.
  #checkOf(input: object): ObjectChecker {
    if (input.constructor !== this.#dto) return findObjectCheck(input);
    this.#check ??= findObjectCheck(input);
    return this.#check;
  }

  /** The thorough way: asks everything again, waits for promises, and says what is wrong. */
  #judge(sent: JsonObject, sensitive: readonly string[]): InputVerdict | Promise<InputVerdict> {
    const report = Report.start(sensitive);
    let input: object | undefined;
    try {
      input = this.#make(sent, report);
      if (input !== undefined) findObjectCheck(input).explain(input, report);
    } catch (thrown) {
      // A @Transform, a condition or a class of the author's cannot read this: a refusal, not a crash. Where something was found already, it
      // may have stumbled only over what stands in for that.
      const expected = `arguments that its rules can read (${reasonOf(thrown)})`;
      if (report.isEmpty) report.add({ expected, rule: 'readable' }, sent);
    }
    this.#isLate ||= report.isLate;
    return report.conclude(input);
  }

  #make(sent: JsonObject, report: Report | undefined): object | undefined {
    // A reader of objects makes objects.
    const made = this.#reader.read(sent, report) as object | undefined;
    // What is not sent stays what its initialiser says, also where @Expose names it.
    return made === undefined || this.#making === 'direct' ? made : plainToInstance(this.#dto, made, { exposeUnsetFields: false });
  }
}
