import { ToolwrightError } from '@toolwright/contract';
import { getMetadataStorage } from 'class-validator';
import { emittedPropertyType } from '../metadata/design-type.js';
import { isJsonScalar } from './json-scalar.js';
import { findDiscriminatorMistake } from './shape/find-discriminator-mistake.js';
import type { RuledProperty } from './shape/ruled-property.js';

// Each looks for one mistake that class-validator keeps quiet about, and says what is wrong and what to do.
const findings: readonly ((ruled: RuledProperty) => string | undefined)[] = [
  findForeignChoice,
  findStickyPattern,
  findOptionalAndDefined,
  findReadOnlyAccessor,
  findGroup,
  findNestedCollection,
  findPromise,
  findUnaskedClass,
  findDiscriminatorMistake,
];

/** Refuses rules that would never do what they seem to say. @throws ToolwrightError `declaration_error` naming class, property and cure */
export function checkPropertyRules(ruled: RuledProperty): void {
  for (const find of findings) {
    const finding = find(ruled);
    if (finding !== undefined) throw new ToolwrightError('declaration_error', `${ruled.dto.name}.${ruled.property}: ${finding}`);
  }
}

function findForeignChoice({ rules }: RuledProperty): string | undefined {
  const rule = rules.find(({ name }) => name === 'isIn');
  const [choices] = rule?.constraints ?? [];
  const foreign = Array.isArray(choices) ? choices.filter((choice) => !isJsonScalar(choice)) : [];
  if (foreign.length === 0) return undefined;
  return `@IsIn takes texts, finite numbers, booleans and null, for nothing else arrives as JSON; received ${describe(foreign[0])}. Remove it.`;
}

function findStickyPattern({ rules }: RuledProperty): string | undefined {
  const patterns = rules.flatMap(({ name, constraints }) => (name === 'matches' ? constraints.slice(0, 1) : []));
  const sticky = patterns.find((pattern) => pattern instanceof RegExp && pattern.sticky);
  if (sticky === undefined) return undefined;
  return `@Matches with flag y remembers where it stopped, so equal inputs get different verdicts; received ${String(sticky)}. Remove the flag.`;
}

function findOptionalAndDefined({ rules }: RuledProperty): string | undefined {
  const names = rules.map(({ name }) => name);
  if (!names.includes('isOptional') || !names.includes('isDefined')) return undefined;
  return '@IsOptional and @IsDefined contradict each other: @IsOptional wins, and nothing is asked for. Remove one of them.';
}

function findReadOnlyAccessor({ dto, property }: RuledProperty): string | undefined {
  for (let owner: object | null = dto.prototype; owner !== null; owner = Object.getPrototypeOf(owner)) {
    const descriptor = Object.getOwnPropertyDescriptor(owner, property);
    if (descriptor === undefined) continue;
    const isReadOnly = descriptor.get !== undefined && descriptor.set === undefined;
    return isReadOnly ? 'a rule on a getter never sees what was sent, because nothing can set it. Make it a field.' : undefined;
  }
  return undefined;
}

function findGroup({ rules }: RuledProperty): string | undefined {
  const [group] = rules.flatMap(({ groups }) => groups);
  if (group === undefined) return undefined;
  return `rules of an input belong to no group, because no caller can choose one; received group "${group}". Remove "groups", or make two classes.`;
}

function findNestedCollection({ dto, property, rules }: RuledProperty): string | undefined {
  const type = [Set, Map].find((collection) => collection === emittedPropertyType(dto.prototype, property));
  if (type === undefined || !rules.some(({ name }) => name === 'nested')) return undefined;
  return `@ValidateNested is for an object or a list of objects; received a ${type.name}, which JSON has not. Make it an array.`;
}

function findPromise({ rules }: RuledProperty): string | undefined {
  const isPromised = rules.some(({ recorded }) => recorded.type === 'promiseValidation');
  return isPromised ? '@ValidatePromise waits for a promise, and nothing that arrives as JSON is one. Remove it.' : undefined;
}

function findUnaskedClass({ rules }: RuledProperty): string | undefined {
  const rule = rules.find(({ recorded }) => typeof recorded.constraintCls === 'function' && !isAsked(recorded.constraintCls));
  if (rule === undefined) return undefined;
  return `@Validate names a class that class-validator never asks, because it has no @ValidatorConstraint; received ${rule.recorded.constraintCls.name}. Decorate it.`;
}

function isAsked(constraint: RuledProperty['rules'][number]['recorded']['constraintCls']): boolean {
  return getMetadataStorage().getTargetValidatorConstraints(constraint).length > 0;
}

function describe(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
