import { ToolwrightError } from '@toolwright/contract';
import * as classValidator from 'class-validator';
import type { DtoClass } from '../signature/class-type.js';
import { preview } from './preview.js';
import { type PropertyRule, readPropertyRules } from './property-rule.js';
import { readType } from './shape/read-type.js';

type Fields = Readonly<Record<string, unknown>>;
type RulesByProperty = ReadonlyMap<string, readonly PropertyRule[]>;

// class-validator exports the name of each of its rules as a text.
const builtInRules: ReadonlySet<unknown> = new Set(Object.values(classValidator).filter((exported) => typeof exported === 'string'));

/**
 * Refuses a default that breaks a rule of its own field: each call that leaves the field out would be refused. Only class-validator's own
 * rules are asked, and none under a condition: what else a rule depends on is known only with a call.
 * @throws ToolwrightError `declaration_error` naming class, property, default and broken rule
 */
export function checkDefaults(dto: DtoClass, initial: Fields, rules: RulesByProperty): void {
  for (const [property, own] of rules) {
    const broken = initial[property] === undefined ? undefined : findBroken({ dto, property, rules: own, owner: initial });
    if (broken === undefined) continue;
    throw new ToolwrightError(
      'declaration_error',
      `${dto.name}.${property}: its default breaks a rule, so that each call without it would be refused: ${broken}; received ${preview(initial[property])}. Correct the default, or the rule.`,
    );
  }
}

interface Field {
  readonly dto: DtoClass;
  readonly property: string;
  readonly rules: readonly PropertyRule[];
  /** What the field belongs to. */
  readonly owner: Fields;
}

function findBroken({ dto, property, rules, owner }: Field): string | undefined {
  const value = owner[property];
  const isOptional = rules.some(({ name }) => name === 'isOptional') && (value === null || value === undefined);
  if (isOptional || rules.some(({ name }) => name === 'conditional')) return undefined;
  const broken = rules.find(({ name, accepts }) => builtInRules.has(name) && !accepts(value, owner));
  if (broken !== undefined)
    return `${property} breaks ${broken.name}${broken.constraints.length > 0 ? ` ${preview(broken.constraints)}` : ''}`;
  const type = readType(dto, property);
  return type.kind === 'class' && rules.some(({ name }) => name === 'nested') ? findBrokenInside(type.dto, value) : undefined;
}

function findBrokenInside(dto: DtoClass, value: unknown): string | undefined {
  const rules = Map.groupBy(readPropertyRules(dto), (rule) => rule.property);
  const owners: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const owner of owners) {
    for (const [property, own] of rules) {
      // An entry that is no object breaks a rule of the list, or of class-validator's at each call.
      const broken =
        typeof owner === 'object' && owner !== null ? findBroken({ dto, property, rules: own, owner: owner as Fields }) : undefined;
      if (broken !== undefined) return broken;
    }
  }
  return undefined;
}
