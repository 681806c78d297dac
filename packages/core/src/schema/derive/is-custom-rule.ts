import * as classValidator from 'class-validator';
import type { PropertyRule } from '../property-rule.js';

type Predicate = (value: unknown, ...constraints: readonly unknown[]) => unknown;

// class-validator exports each check beside its decorator: isInt beside IsInt.
const predicates: ReadonlyMap<string, Predicate> = new Map(
  Object.entries(classValidator).flatMap(([name, exported]) =>
    // Of what is exported in lower case only checks are ever looked up: they take a value and the constraints of their rule.
    typeof exported === 'function' && /^[a-z]/.test(name) ? [[name.toLowerCase(), exported as Predicate] as const] : [],
  ),
);
const samples: readonly unknown[] = [null, true, false, 0, 1, -1, 90, 0.5, '', 'a', 'A1', '1', 'true', [], [1], ['a', 'a'], {}, { a: 1 }];

/**
 * Whether a rule of the author's has the name of one of class-validator's and does something else. No record tells them apart, so both are
 * asked about a few values.
 */
export function isCustomRule(rule: PropertyRule): boolean {
  const predicate = predicates.get(rule.name === 'isLength' ? 'length' : rule.name.toLowerCase());
  // Under a condition it would answer for the condition too.
  if (predicate === undefined || rule.recorded.validateIf !== undefined) return false;
  const values = [...samples, ...rule.constraints.flatMap(valuesAround)];
  return values.some(
    (value) => !isListOfEntries(rule, value) && rule.accepts(value, {}) !== accepts(predicate, [value, ...rule.constraints]),
  );
}

function accepts(predicate: Predicate, [value, ...constraints]: readonly unknown[]): boolean {
  try {
    return predicate(value, ...constraints) !== false;
  } catch {
    // The rule throws on the same values and refuses them thereby.
    return false;
  }
}

function valuesAround(limit: unknown): readonly unknown[] {
  if (typeof limit === 'number') return [limit - 1, limit, limit + 1];
  return typeof limit === 'string' ? [limit] : [];
}

// A rule about entries looks into a list, the check itself does not.
function isListOfEntries({ target }: PropertyRule, value: unknown): boolean {
  return target === 'each' && Array.isArray(value);
}
