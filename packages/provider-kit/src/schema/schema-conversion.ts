import type { ConvertedSchema, JsonSchema, SchemaLoss } from '@toolwright/contract';
import { isRecord } from '../json/is-record.js';
import { describeBeyond, describeKeyword } from './describe-keyword.js';
import type { DialectRules } from './dialect-rules.js';
import { inferType } from './infer-type.js';
import { holdings, type InnerSchema } from './inner-schemas.js';
import { isOptionalProperty, isRequiredCircle } from './is-required-circle.js';
import { appendPointer, resolvePointer, toPointer } from './json-pointer.js';
import { mergeAllOf } from './merge-all-of.js';
import type { RawSchema } from './merge-schemas.js';
import { replaceKeyword } from './replace-keyword.js';

/** Keywords that neither restrict a value nor tell a model anything. Definitions are gathered anew from the references to them. */
const bookkeeping = new Set(['$schema', '$id', '$comment', '$anchor', '$vocabulary', '$defs', 'definitions']);

/** Where a schema stands in the original. */
interface Place {
  readonly path: string;
  /** Pointer of the definition that it belongs to; empty for the root. */
  readonly definition: string;
  /** Whether a property that may be left out lies between it and its definition. */
  readonly isOptional: boolean;
  /** Definitions that were merged into a schema around it. */
  readonly inlined: ReadonlySet<string>;
}

/**
 * One conversion of one schema by the rules of a dialect. Used once. The result accepts all that the original accepts: what the dialect
 * cannot say is left out, said in the description and listed.
 */
export class SchemaConversion {
  readonly #root: RawSchema;
  readonly #rules: DialectRules;
  readonly #losses = new Map<string, SchemaLoss>();
  /** Definitions that are referred to: pointer in the original → name in the result. */
  readonly #definitions = new Map<string, string>();

  constructor(root: RawSchema, rules: DialectRules) {
    this.#root = root;
    this.#rules = rules;
  }

  convert(): ConvertedSchema {
    const schema = this.#convertSchema(this.#root, { path: '', definition: '', isOptional: false, inlined: new Set() });
    const definitions: [string, JsonSchema][] = [];
    // The map grows while definitions refer to others; iterating over it reaches those too.
    for (const [pointer, name] of this.#definitions) {
      const place = { path: pointer, definition: pointer, isOptional: false, inlined: new Set<string>() };
      definitions.push([name, this.#convertSchema(resolvePointer(this.#root, pointer), place)]);
    }
    return {
      schema: definitions.length === 0 ? schema : { ...schema, $defs: Object.fromEntries(definitions) },
      losses: [...this.#losses.values()],
    };
  }

  #convertSchema(original: unknown, place: Place): JsonSchema {
    if (original === true) return {};
    if (!isRecord(original)) {
      this.#lose({ path: place.path, keyword: 'false', effect: 'left out' });
      return {};
    }
    const { schema: merged, unmerged, inlined } = mergeAllOf(original, this.#root, place.inlined);
    const phrases = unmerged.map((branch) => describeKeyword('allOf', branch));
    if (unmerged.length > 0) this.#loseKeyword('allOf', place);
    const kept: [string, unknown][] = [];
    for (const [keyword, value] of Object.entries(this.#replaceKeywords(merged, place))) {
      if (bookkeeping.has(keyword) || keyword === 'description') continue;
      const converted = this.#convertKeyword({ keyword, value, schema: merged }, { ...place, inlined });
      if (converted !== undefined) kept.push([keyword, converted]);
      if (converted !== undefined && !isCutRequired(keyword, { value, converted })) continue;
      phrases.push(describeKeyword(keyword, value));
      this.#loseKeyword(keyword, place);
    }
    const description = describeBeyond(merged.description, phrases);
    return this.#arrange({ ...inferType(Object.fromEntries(kept)), ...(description !== undefined && { description }) }, place);
  }

  #replaceKeywords(schema: RawSchema, { path }: Place): RawSchema {
    let replaced = schema;
    for (const replacement of this.#rules.replacements) {
      const [keyword] = replacement;
      const next = replaced[keyword] === undefined ? undefined : replaceKeyword(replaced, replacement);
      if (next?.effect !== undefined) this.#lose({ path, keyword, effect: next.effect });
      replaced = next?.schema ?? replaced;
    }
    return replaced;
  }

  /** @returns undefined where the dialect cannot say it */
  #convertKeyword(
    { keyword, value, schema }: { readonly keyword: string; readonly value: unknown; readonly schema: RawSchema },
    place: Place,
  ): unknown {
    const { keywords, readableValues } = this.#rules;
    if (!keywords.has(keyword) || readableValues.get(keyword)?.(value) === false) return undefined;
    if (keyword === '$ref') return this.#convertReference(value, place);
    if (keyword === 'required') return declaredOf(value, schema);
    if (keyword === 'additionalProperties' && typeof value === 'boolean') return value;
    const source = this.#sourceOf(keyword, schema);
    const convert = (inner: Omit<InnerSchema, 'keyword'>) =>
      this.#convertSchema(inner.schema, placeOf({ keyword: source, ...inner }, { schema, place }));
    switch (holdings.get(keyword)) {
      case undefined:
        return value;
      case 'schema':
        return convert({ schema: value });
      case 'list':
        return Array.isArray(value) ? value.map((inner: unknown, index) => convert({ key: String(index), schema: inner })) : undefined;
      case 'map':
        if (!isRecord(value)) return undefined;
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert({ key, schema: inner })]));
    }
  }

  /** The keyword of the original that came to be said by this one. */
  #sourceOf(keyword: string, original: RawSchema): string {
    if (original[keyword] !== undefined) return keyword;
    const isSource = ([from, to]: readonly [string, string]) => to === keyword && original[from] !== undefined;
    return [...this.#rules.replacements].find(isSource)?.[0] ?? keyword;
  }

  #convertReference(reference: unknown, { definition, isOptional }: Place): string | undefined {
    const pointer = toPointer(reference);
    if (pointer === undefined || resolvePointer(this.#root, pointer) === undefined) return undefined;
    const mayCircle = isOptional || this.#rules.recursion === 'anywhere';
    if (!mayCircle && isRequiredCircle({ root: this.#root, from: definition, to: pointer })) return undefined;
    return `#/$defs/${this.#nameDefinition(pointer)}`;
  }

  #nameDefinition(pointer: string): string {
    const known = this.#definitions.get(pointer);
    if (known !== undefined) return known;
    const last = pointer.slice(pointer.lastIndexOf('/') + 1).replace(/[^A-Za-z0-9_]+/g, '_') || 'root';
    const taken = new Set(this.#definitions.values());
    let name = last;
    for (let number = 2; taken.has(name); number += 1) name = `${last}_${number}`;
    this.#definitions.set(pointer, name);
    return name;
  }

  /** A reference stands alone in all these dialects; in a branch of its own it may be described. */
  #arrange(converted: RawSchema, place: Place): JsonSchema {
    const { $ref, anyOf, description, ...rest } = converted;
    // All keywords come from JSON or were made here of JSON values.
    const asSchema = (schema: RawSchema) => schema as JsonSchema;
    if ($ref === undefined || Object.keys(converted).length === 1) return asSchema(converted);
    if (anyOf === undefined) return asSchema({ ...rest, ...(description !== undefined && { description }), anyOf: [{ $ref }] });
    this.#loseKeyword('anyOf', place);
    return asSchema({ ...rest, description: describeBeyond(description, [describeKeyword('anyOf', anyOf)]), anyOf: [{ $ref }] });
  }

  #loseKeyword(keyword: string, { path }: Place): void {
    this.#lose({ path, keyword, effect: 'moved into the description' });
  }

  #lose(loss: SchemaLoss): void {
    this.#losses.set(`${loss.keyword} ${loss.path}`, loss);
  }
}

function placeOf(inner: InnerSchema, { schema, place }: { readonly schema: RawSchema; readonly place: Place }): Place {
  const keys = inner.key === undefined ? [inner.keyword] : [inner.keyword, inner.key];
  return { ...place, path: appendPointer(place.path, ...keys), isOptional: place.isOptional || isOptionalProperty(inner, schema) };
}

/** Some vendors refuse a required property that is not declared. */
function declaredOf(required: unknown, { properties }: RawSchema): readonly unknown[] | undefined {
  if (!Array.isArray(required)) return undefined;
  const declared = isRecord(properties) ? properties : {};
  return required.filter((name) => typeof name === 'string' && Object.hasOwn(declared, name));
}

function isCutRequired(keyword: string, { value, converted }: { readonly value: unknown; readonly converted: unknown }): boolean {
  return keyword === 'required' && Array.isArray(value) && Array.isArray(converted) && converted.length < value.length;
}
