import type { DtoClass } from '../../signature/class-type.js';
import { readRuledProperties } from '../shape/ruled-property.js';
import { surplus } from '../surplus.js';
import type { ObjectChecker } from './object-checker.js';
import { PropertyCheck } from './property-check.js';
import type { Report } from './report.js';

type Fields = Readonly<Record<string, unknown>>;

const checks = new WeakMap<object, ObjectCheck>();

/** The check of the class that an instance has, compiled on first use. Its class decides, as in class-validator: @Transform may make any. */
export function findObjectCheck({ constructor: type }: object): ObjectChecker {
  const known = checks.get(type);
  if (known !== undefined) return known;
  // What has no rules is refused, whatever class it is of.
  const check = new ObjectCheck(type as DtoClass);
  checks.set(type, check);
  return check;
}

/** The rules of a class, compiled. */
class ObjectCheck implements ObjectChecker {
  readonly #properties: readonly PropertyCheck[];
  readonly #known: ReadonlySet<string>;

  constructor(dto: DtoClass) {
    const ruled = readRuledProperties(dto);
    this.#properties = ruled.map((property) => new PropertyCheck(property, findObjectCheck));
    this.#known = new Set(ruled.map(({ property }) => property));
  }

  accepts(instance: object): boolean {
    if (this.#properties.length === 0) return false;
    // Read by name, whatever its class declares.
    const fields = instance as Fields;
    // Mostly the fields come in the order of the rules: those are found, and read, several times faster than by their names.
    let inOrder = 0;
    for (const field in fields) {
      const property = this.#properties[inOrder];
      if (property?.property === field) {
        if (!property.accepts(fields[field], fields)) return false;
        inOrder += 1;
      } else if (!this.#known.has(field)) return false;
    }
    for (let index = inOrder; index < this.#properties.length; index += 1) {
      const property = this.#properties[index];
      if (property?.accepts(fields[property.property], fields) === false) return false;
    }
    return true;
  }

  explain(instance: object, report: Report): void {
    if (this.#properties.length === 0) {
      report.add({ expected: 'an object of a known kind', rule: 'unknownValue' }, instance);
      return;
    }
    for (const field of Object.keys(instance)) {
      if (!this.#known.has(field)) report.at(field).add(surplus, (instance as Fields)[field]);
    }
    for (const property of this.#properties) property.explain(instance as Fields, report);
  }
}
