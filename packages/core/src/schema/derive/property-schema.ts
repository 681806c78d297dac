import type { JsonSchema, JsonType } from '@toolwright/contract';
import { emittedPropertyType } from '../../metadata/design-type.js';
import { findOnProperty } from '../../metadata/property-record.js';
import { holdsSensitive } from '../sensitive-places.js';
import type { DtoShape, PropertyShape } from '../shape/dto-shape.js';
import { combineKeywords } from './combine-keywords.js';
import { dropIdleKeywords } from './drop-idle-keywords.js';
import { type EntrySchema, entrySchema, type Nest } from './entry-schema.js';
import type { SchemaPart } from './schema-part.js';
import { toJsonValue } from './to-json-value.js';
import { translateRules, verbalizeRules } from './translate-rules.js';

const designTypes: ReadonlyMap<unknown, JsonType> = new Map<unknown, JsonType>([
  [String, 'string'],
  [Number, 'number'],
  [Boolean, 'boolean'],
]);

/** One property of a DTO and the way to write what is nested in it. */
export interface PropertySource {
  /** The class that has it. */
  readonly owner: DtoShape;
  readonly shape: PropertyShape;
  readonly nest: Nest;
}

/** Derives the JSON Schema of one property. What no keyword can say is said in its description, so that the model can obey it all the same. */
export function propertySchema(source: PropertySource): SchemaPart {
  const { owner, shape } = source;
  const { schema, unexpressed, words } = admitCondition(shape, valueSchema(source));
  const { title, description, examples } = findOnProperty(owner.dto.prototype, shape.property);
  // A model is shown no secret, and whoever reads the schema neither.
  const initial = holdsSensitive(owner, shape) ? undefined : toJsonValue(shape.initial);
  return {
    schema: {
      ...(title !== undefined && { title }),
      ...describe(schema, [...(description === undefined ? [] : [description]), ...words]),
      ...(initial !== undefined && { default: initial }),
      ...(examples && { examples }),
    },
    unexpressed: [...words.map((phrase) => `${shape.sentAs}: ${phrase}`), ...unexpressed],
  };
}

function valueSchema(source: PropertySource): EntrySchema {
  const { rules, conversion, form } = source.shape;
  // Its rules are about what the author's conversion makes, which nobody can foresee.
  if (conversion === 'custom')
    return { schema: {}, unexpressed: [], words: verbalizeRules(rules).map((phrase) => `after conversion: ${phrase}`) };
  return form === 'list' ? listSchema(source) : singleSchema(source);
}

function singleSchema({ owner, shape, nest }: PropertySource): EntrySchema {
  const entry = entrySchema({ rules: shape.rules, shape, nest });
  const schema = shape.nested ? entry.schema : withDesignType(entry.schema, emittedPropertyType(owner.dto.prototype, shape.property));
  return { ...entry, unexpressed: entry.unexpressed.map((phrase) => `${shape.sentAs}.${phrase}`), schema };
}

function listSchema({ shape, nest }: PropertySource): EntrySchema {
  const entry = entrySchema({ rules: shape.rules.filter(({ target }) => target === 'each'), shape, nest });
  const { keywords, words } = translateRules(
    shape.rules.filter(({ target }) => target === 'value'),
    entry.schema,
  );
  const items = describe(entry.schema, entry.words);
  const inside = `${shape.sentAs}[]`;
  return {
    schema: { ...keywords, type: 'array', ...(Object.keys(items).length > 0 && { items }) },
    words,
    unexpressed: [...entry.words.map((phrase) => `${inside}: ${phrase}`), ...entry.unexpressed.map((phrase) => `${inside}.${phrase}`)],
  };
}

// Where a condition says that the rules do not hold, anything passes.
function admitCondition({ rules }: PropertyShape, entry: EntrySchema): EntrySchema {
  if (!rules.some(({ name }) => name === 'conditional')) return entry;
  const schema = Object.keys(entry.schema).length > 0 ? { anyOf: [entry.schema, {}] } : entry.schema;
  return { ...entry, schema, words: [...entry.words, 'checked only under a condition'] };
}

// The type that the author declared, where no rule says another one.
function withDesignType(schema: JsonSchema, designType: unknown): JsonSchema {
  const type = designTypes.get(designType);
  const combined = type && combineKeywords(schema, { type });
  return combined === undefined ? schema : dropIdleKeywords(combined);
}

function describe(schema: JsonSchema, sentences: readonly string[]): JsonSchema {
  return sentences.length === 0 ? schema : { ...schema, description: sentences.join('; ') };
}
