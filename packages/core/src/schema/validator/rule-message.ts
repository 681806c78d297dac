import type { ValidationArguments, ValidatorConstraintInterface } from 'class-validator';
import type { RuleMetadata } from '../rule-metadata.js';

/** What a rule says that it expects: the author's message or else the validator's own, with class-validator's tokens filled in. */
export function writeRuleMessage(
  { recorded, validator }: { readonly recorded: RuleMetadata; readonly validator: ValidatorConstraintInterface },
  args: ValidationArguments,
): string {
  const own = typeof recorded.message === 'function' ? recorded.message(args) : recorded.message;
  const template = own || validator.defaultMessage?.(args) || `a value that passes ${recorded.name ?? 'its rule'}`;
  return template.replace(/\$(?:constraint(\d+)|value|property|target)/g, (token, index?: string) => fill({ token, index, args }));
}

interface Token {
  readonly token: string;
  readonly index: string | undefined;
  readonly args: ValidationArguments;
}

function fill({ token, index, args }: Token): string {
  switch (token) {
    case '$property':
      return args.property;
    case '$target':
      return args.targetName;
    case '$value':
      return isShown(args.value) ? String(args.value) : token;
    default: {
      const position = Number(index) - 1;
      return args.constraints !== undefined && position < args.constraints.length ? toText(args.constraints[position]) : token;
    }
  }
}

function isShown(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function toText(constraint: unknown): string {
  if (Array.isArray(constraint)) return constraint.join(', ');
  return typeof constraint === 'symbol' ? (constraint.description ?? '') : String(constraint);
}
