import type { JsonValue } from '@toolwright/contract';
import { canonicalJson } from '../../digest/canonical-json.js';
import { readTemplate } from '../reference/read-template.js';
import type { Reference } from '../reference/reference.js';
import { resolveTemplate, type StepValues } from '../reference/resolve-template.js';
import type { Condition, ConditionFunction } from './condition.js';

/** A condition that has been read, with all that it refers to and all that is wrong with it. */
export interface ReadCondition {
  readonly isMet: ConditionFunction;
  readonly references: readonly Reference[];
  readonly problems: readonly string[];
}

type Operand = (values: StepValues) => JsonValue | undefined;

/** Makes a condition ready to be asked. Never throws. */
export function readCondition(condition: Condition | ConditionFunction): ReadCondition {
  if (typeof condition === 'function') return { isMet: condition, references: [], problems: [] };
  const references: Reference[] = [];
  const problems: string[] = [];
  const operand = (value: JsonValue): Operand => {
    const read = readTemplate(value);
    references.push(...read.references);
    problems.push(...read.problems);
    return (values) => {
      const resolved = resolveTemplate(read.template, values);
      return resolved.ok ? resolved.value : undefined;
    };
  };
  const read = (at: Condition): ConditionFunction => {
    switch (at.kind) {
      case 'exists':
        return holds(operand(at.value), (value) => value !== undefined);
      case 'truthy':
        return holds(operand(at.value), Boolean);
      case 'equals':
        return compares([operand(at.left), operand(at.right)], (left, right) => canonicalJson(left) === canonicalJson(right));
      case 'above':
        return compares([operand(at.left), operand(at.right)], (left, right) => isNumber(left) && isNumber(right) && left > right);
      case 'below':
        return compares([operand(at.left), operand(at.right)], (left, right) => isNumber(left) && isNumber(right) && left < right);
      case 'all': {
        const parts = at.conditions.map(read);
        return (values) => parts.every((isMet) => isMet(values));
      }
      case 'any': {
        const parts = at.conditions.map(read);
        return (values) => parts.some((isMet) => isMet(values));
      }
      case 'not': {
        const isMet = read(at.condition);
        return (values) => !isMet(values);
      }
      default:
        return refuse(at);
    }
  };
  // Chains come from files too, where no compiler has looked.
  const refuse = (at: never): ConditionFunction => {
    problems.push(`expected a condition of a known kind; received ${JSON.stringify(at)}`);
    return () => false;
  };
  return { isMet: read(condition), references, problems };
}

function holds(operand: Operand, test: (value: JsonValue | undefined) => boolean): ConditionFunction {
  return (values) => test(operand(values));
}

function compares([left, right]: readonly [Operand, Operand], test: (left: JsonValue, right: JsonValue) => boolean): ConditionFunction {
  return (values) => {
    const one = left(values);
    const other = right(values);
    return one !== undefined && other !== undefined && test(one, other);
  };
}

function isNumber(value: JsonValue): value is number {
  return typeof value === 'number';
}
