import { getMetadataStorage, type ValidatorConstraintInterface } from 'class-validator';
import type { PropertyRule } from '../property-rule.js';

/** The validator objects behind a rule, resolved once, from class-validator's container where the author set one. None where a rule only says when others hold. */
export function resolveValidators({ name, constraints, recorded }: PropertyRule): readonly ValidatorConstraintInterface[] {
  if (typeof recorded.constraintCls !== 'function') return [];
  const validators = getMetadataStorage()
    .getTargetValidatorConstraints(recorded.constraintCls)
    .map(({ instance }) => instance);
  const [, values] = constraints;
  return name === 'isEnum' && Array.isArray(values) ? validators.map((validator) => withoutReverseNames(validator, values)) : validators;
}

// A numeric enum is compiled to an object that also holds the names of its members, and class-validator takes those for values.
function withoutReverseNames(validator: ValidatorConstraintInterface, values: readonly unknown[]): ValidatorConstraintInterface {
  return {
    validate: (value, args) => values.includes(value) && validator.validate(value, args),
    defaultMessage: (args) => validator.defaultMessage?.(args) ?? '',
  };
}
