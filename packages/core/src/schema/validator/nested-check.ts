import type { PropertyForm } from '../shape/dto-shape.js';
import type { FindChecker } from './object-checker.js';
import type { Report } from './report.js';

/** `@ValidateNested`: the value, or each entry of a list, keeps the rules of its class. */
export class NestedCheck {
  readonly #form: PropertyForm;
  readonly #find: FindChecker;

  constructor(form: PropertyForm, find: FindChecker) {
    this.#form = form;
    this.#find = find;
  }

  accepts(value: unknown): boolean {
    if (this.#form === 'one') return this.#acceptsOne(value);
    if (!Array.isArray(value)) return false;
    for (let index = 0; index < value.length; index += 1) {
      if (!this.#acceptsOne(value[index])) return false;
    }
    return true;
  }

  explain(value: unknown, report: Report): void {
    if (this.#form === 'one') this.#explainOne(value, report);
    else if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) this.#explainOne(entry, report.at(index));
    }
  }

  #acceptsOne(value: unknown): boolean {
    return isObject(value) && this.#find(value).accepts(value);
  }

  #explainOne(value: unknown, report: Report): void {
    if (report.isRefused) return;
    if (isObject(value)) this.#find(value).explain(value, report);
    else report.add({ expected: 'a JSON object', rule: 'nested' }, value);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
