import type { ValidationArguments, ValidatorConstraintInterface } from 'class-validator';
import { preview } from '../preview.js';
import type { PropertyRule } from '../property-rule.js';
import { isCustomRule } from './is-custom-rule.js';
import { rulePhrases } from './rule-phrases.js';
import { ruleTable } from './rule-table.js';

/** A rule as a model can obey it: "must be a credit card number". */
export function ruleWords(rule: PropertyRule): string {
  const words = findPhrase(rule) ?? `must obey the rule ${rule.name}`;
  return rule.recorded.validateIf === undefined ? words : `under a condition: ${words}`;
}

function findPhrase(rule: PropertyRule): string | undefined {
  const isAuthors = !ruleTable.has(rule.name) || isCustomRule(rule);
  if (isAuthors) return readMessage(rule, rule.recorded.message) ?? readMessage(rule, defaultMessage(rule));
  // A message of the author's is about a refusal; of class-validator's rules we can say better what they ask for.
  return rulePhrases[rule.name]?.(rule.constraints) ?? readMessage(rule, defaultMessage(rule));
}

type Message = PropertyRule['recorded']['message'] | undefined;

function readMessage(rule: PropertyRule, message: Message): string | undefined {
  try {
    const text = typeof message === 'function' ? message(argumentsOf(rule)) : message;
    return typeof text === 'string' && text !== '' ? toPhrase(text, rule) : undefined;
  } catch {
    // It was written for a value, and there is none.
    return undefined;
  }
}

// Made here, because class-validator's container looks through every rule of the process for the one.
function defaultMessage({ recorded }: PropertyRule): Message {
  // class-validator types it as any function; it is always the class of a constraint.
  const Constraint = recorded.constraintCls as new () => ValidatorConstraintInterface;
  return (args) => new Constraint().defaultMessage?.(args) ?? '';
}

function argumentsOf({ property, constraints }: PropertyRule): ValidationArguments {
  return { value: undefined, constraints: [...constraints], targetName: '', object: {}, property };
}

// class-validator's placeholders, as its own messages use them.
function toPhrase(message: string, { property, constraints }: PropertyRule): string {
  return message
    .replace(/^each value in /, '')
    .replace(/^\$property /, '')
    .replaceAll('$property', property)
    .replace(/\$constraint(\d+)/g, (_, place) => constraintText(constraints[Number(place) - 1]))
    .replaceAll('$value', 'the value')
    .replace(/\.$/, '');
}

function constraintText(constraint: unknown): string {
  if (Array.isArray(constraint)) return constraint.map(constraintText).join(', ');
  return typeof constraint === 'string' || constraint instanceof RegExp ? String(constraint) : preview(constraint);
}
