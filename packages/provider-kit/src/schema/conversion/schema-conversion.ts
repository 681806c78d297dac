import type { ConvertedSchema, JsonSchema } from '@toolwright/contract';
import { isRecord } from '../../json/is-record.js';
import { describeBeyond, describeKeyword } from '../describe-keyword.js';
import type { DialectRules } from '../dialect-rules.js';
import { inferType } from '../infer-type.js';
import { type InnerSchema, type Keyword, mapInnerSchemas } from '../inner-schemas.js';
import { isRequiredCircle } from '../is-required-circle.js';
import { resolvePointer, toPointer } from '../json-pointer.js';
import { mergeAllOf } from '../merge-all-of.js';
import type { RawSchema } from '../merge-schemas.js';
import { DefinitionNames } from './definition-names.js';
import { detachReference } from './detach-reference.js';
import { keepDeclared } from './keep-declared.js';
import { findReplaced, replaceKeywords } from './replace-keywords.js';
import { SchemaLosses } from './schema-losses.js';
import { type PlacedSchema, placeOfDefinition, placeWithin, type SchemaPlace } from './schema-place.js';

/** Keywords that neither restrict a value nor tell a model anything. Definitions are gathered anew from the references to them. */
const bookkeeping = new Set(['$schema', '$id', '$comment', '$anchor', '$vocabulary', '$defs', 'definitions']);

interface ConvertedKeywords {
  readonly kept: RawSchema;
  /** What the dialect cannot say, in words. */
  readonly phrases: readonly string[];
}

/**
 * One conversion of one schema by the rules of a dialect. Used once. The result accepts all that the original accepts: what the dialect
 * cannot say is left out, said in the description and listed.
 */
export class SchemaConversion {
  readonly #root: RawSchema;
  readonly #rules: DialectRules;
  readonly #losses = new SchemaLosses();
  readonly #names = new DefinitionNames();

  constructor(root: RawSchema, rules: DialectRules) {
    this.#root = root;
    this.#rules = rules;
  }

  convert(): ConvertedSchema {
    const schema = this.#convertSchema(this.#root, placeOfDefinition(''));
    const definitions: [string, JsonSchema][] = [];
    // A definition that refers to others has them named; they come up here later.
    for (const [pointer, name] of this.#names.entries()) {
      definitions.push([name, this.#convertSchema(resolvePointer(this.#root, pointer), placeOfDefinition(pointer))]);
    }
    return {
      schema: definitions.length === 0 ? schema : { ...schema, $defs: Object.fromEntries(definitions) },
      losses: this.#losses.list(),
    };
  }

  #convertSchema(original: unknown, place: SchemaPlace): JsonSchema {
    const { path } = place;
    if (original === true) return {};
    if (!isRecord(original)) {
      this.#losses.add({ path, keyword: 'false', effect: 'left out' });
      return {};
    }
    const { schema: merged, unmerged, inlined } = mergeAllOf(original, this.#root, place.inlined);
    if (unmerged.length > 0) this.#losses.addDescribed('allOf', path);
    const { kept, phrases } = this.#convertKeywords({ schema: merged, place: { ...place, inlined } });
    const description = describeBeyond(merged.description, [...unmerged.map((branch) => describeKeyword('allOf', branch)), ...phrases]);
    const described = { ...inferType(kept), ...(description !== undefined && { description }) };
    const { schema, displaced } = detachReference(described);
    if (displaced !== undefined) this.#losses.addDescribed(displaced, path);
    // All keywords come from JSON or were made here of JSON values.
    return schema as JsonSchema;
  }

  #convertKeywords(holder: PlacedSchema): ConvertedKeywords {
    const { path } = holder.place;
    const { schema, effects } = replaceKeywords(holder.schema, this.#rules.replacements);
    for (const effect of effects) this.#losses.add({ path, ...effect });
    const kept: [string, unknown][] = [];
    const phrases: string[] = [];
    for (const [keyword, value] of Object.entries(schema)) {
      if (bookkeeping.has(keyword) || keyword === 'description') continue;
      const converted = this.#convertKeyword({ keyword, value }, holder);
      if (converted !== undefined) kept.push([keyword, converted]);
      if (converted !== undefined && !isShortened(value, converted)) continue;
      phrases.push(describeKeyword(keyword, value));
      this.#losses.addDescribed(keyword, path);
    }
    return { kept: Object.fromEntries(kept), phrases };
  }

  /** @returns undefined where the dialect cannot say it */
  #convertKeyword({ keyword, value }: Keyword, holder: PlacedSchema): unknown {
    const { keywords, readableValues, replacements } = this.#rules;
    if (!keywords.has(keyword) || readableValues.get(keyword)?.(value) === false) return undefined;
    if (keyword === '$ref') return this.#convertReference(value, holder.place);
    if (keyword === 'required') return keepDeclared(value, holder.schema);
    if (keyword === 'additionalProperties' && typeof value === 'boolean') return value;
    const source = findReplaced({ keyword, original: holder.schema }, replacements);
    const convert = (inner: InnerSchema) => this.#convertSchema(inner.schema, placeWithin(holder, { ...inner, keyword: source }));
    return mapInnerSchemas({ keyword, value }, convert);
  }

  #convertReference(reference: unknown, { definition, isOptional }: SchemaPlace): string | undefined {
    const pointer = toPointer(reference);
    if (pointer === undefined || resolvePointer(this.#root, pointer) === undefined) return undefined;
    const mayCircle = isOptional || this.#rules.recursion === 'anywhere';
    if (!mayCircle && isRequiredCircle({ root: this.#root, from: definition, to: pointer })) return undefined;
    return `#/$defs/${this.#names.nameOf(pointer)}`;
  }
}

// A list that lost members is also said whole, in the description.
function isShortened(value: unknown, converted: unknown): boolean {
  return Array.isArray(value) && Array.isArray(converted) && converted.length < value.length;
}
