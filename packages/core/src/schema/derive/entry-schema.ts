import type { JsonSchema } from '@toolwright/contract';
import type { PropertyRule } from '../property-rule.js';
import type { NestedShape, PropertyShape } from '../shape/dto-shape.js';
import type { SchemaPart } from './schema-part.js';
import { translateRules, verbalizeRules } from './translate-rules.js';

/** The schema of one value, or of each entry of a list. */
export interface EntrySchema extends SchemaPart {
  /** What the rules ask for beyond the schema. */
  readonly words: readonly string[];
}

/** Writes the schema of a nested object. */
export type Nest = (nested: NestedShape) => SchemaPart;

/** What a property holds, once or in a list, and the rules about it. */
export interface EntrySource {
  readonly rules: readonly PropertyRule[];
  readonly shape: PropertyShape;
  readonly nest: Nest;
}

/** What a nested instance, or a date made of a text, is by itself. */
const impliedByNesting: ReadonlySet<string> = new Set(['isObject', 'isInstance', 'isDefined', 'isNotEmpty']);
const impliedByDate: ReadonlySet<string> = new Set(['isDate', 'isInstance', 'isDefined', 'isNotEmpty']);

/** Derives the schema of one value, or of each entry of a list. */
export function entrySchema({ rules, shape: { conversion, nested }, nest }: EntrySource): EntrySchema {
  if (nested !== undefined) {
    const { schema, unexpressed } = nest(nested);
    const { keywords, words } = translateRules(without(rules, impliedByNesting), {});
    return { schema: { ...withoutType(keywords), ...schema }, unexpressed, words };
  }
  if (conversion === 'date') {
    // Not date-time: a date without a time is fine too.
    const words = ['must be an ISO 8601 date or date and time', ...verbalizeRules(without(rules, impliedByDate))];
    return { schema: { type: 'string' }, unexpressed: [], words };
  }
  const { keywords, words } = translateRules(rules, {});
  return { schema: keywords, unexpressed: [], words };
}

function without(rules: readonly PropertyRule[], names: ReadonlySet<string>): readonly PropertyRule[] {
  return rules.filter(({ name }) => !names.has(name));
}

// A nested object says its type itself.
function withoutType(keywords: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(keywords).filter(([keyword]) => keyword !== 'type'));
}
