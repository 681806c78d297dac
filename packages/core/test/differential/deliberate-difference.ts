import type { JsonObject, JsonValue } from '@toolwright/contract';
import { isISO8601 } from 'class-validator';
import { isJsonObject } from '../../src/schema/is-json-object.js';
import { type DtoRecipe, type FieldRecipe, fieldsOf, sentName } from './dto-recipe.js';

/** Why we refuse what class-validator may accept: a row of docs/validation.md. */
export type DeliberateRow = 3 | 19 | 20 | 22 | 24 | 27 | 28 | 36;

/** What class-transformer is given in the place of what we are given: rows 13 and 16, `null` of an optional property is nothing. */
export function withoutNulls(recipe: DtoRecipe, value: JsonObject): JsonObject {
  const fields = new Map(fieldsOf(recipe).map((field) => [sentName(field), field]));
  const kept = Object.entries(value).filter(([name, sent]) => !(sent === null && fields.get(name)?.presence === 'optional'));
  return Object.fromEntries(kept.map(([name, sent]) => [name, withoutInnerNulls(fields.get(name), sent)]));
}

function withoutInnerNulls(field: FieldRecipe | undefined, sent: JsonValue | undefined): JsonValue | undefined {
  if (field === undefined || !isNested(field)) return sent;
  const one = (value: JsonValue): JsonValue => {
    const recipe = isJsonObject(value) ? recipeOf(field, value) : undefined;
    return recipe === undefined || !isJsonObject(value) ? value : withoutNulls(recipe, value);
  };
  return Array.isArray(sent) ? sent.map(one) : sent === undefined ? undefined : one(sent);
}

interface Place {
  /** Whether a condition further out says that the rules are not asked: class-validator then never looks in, but we read it all the same. */
  readonly reach: 'checked' | 'only-read';
  /** A key that belongs to no property, because it only chose the class. */
  readonly discriminator?: string;
}

/** The row by which a value is refused whatever class-validator says of it, if there is one. */
export function findDeliberateRow(recipe: DtoRecipe, value: JsonObject, place: Place = { reach: 'checked' }): DeliberateRow | undefined {
  const fields = fieldsOf(recipe);
  const known = new Set([...fields.map(sentName), 'flag', place.discriminator]);
  const strange = Object.keys(value).find((key) => !known.has(key));
  if (strange === '__proto__') return 28;
  // Other unknown keys class-validator refuses too, where it looks.
  if (strange !== undefined && (strange in Object.prototype || strange === 'greet' || place.reach === 'only-read')) return 27;
  for (const field of fields) {
    const row = findRowOfField({ field, owner: value, reach: place.reach });
    if (row !== undefined) return row;
  }
  return undefined;
}

interface OwnedField extends Pick<Place, 'reach'> {
  readonly field: FieldRecipe;
  readonly owner: JsonObject;
}

function findRowOfField({ field, owner, reach: outer }: OwnedField): DeliberateRow | undefined {
  const reach = field.presence === 'conditional' && owner.flag !== true ? 'only-read' : outer;
  const sent = owner[sentName(field)];
  if (sent === undefined) return reach === 'checked' && field.presence !== 'optional' && field.presence !== 'default' ? 19 : undefined;
  return field.form === 'one' ? findRowOfEntries(field, { entries: [sent], reach }) : findRowOfList(field, { sent, reach });
}

function findRowOfList(field: FieldRecipe, { sent, reach }: Place & { readonly sent: JsonValue }): DeliberateRow | undefined {
  // What is read entry by entry is read so whether rules are asked or not; only null may stand for the whole.
  const isReadByEntry = field.content.kind === 'date' || isNested(field);
  if (!Array.isArray(sent)) {
    if (reach === 'checked' || (isReadByEntry && sent !== null)) return 20;
    return isReadByEntry ? undefined : findRowOfEntries(field, { entries: [sent], reach });
  }
  if (isReadByEntry && sent.includes(null)) return 22;
  return findRowOfEntries(field, { entries: sent, reach });
}

function findRowOfEntries(
  field: FieldRecipe,
  { entries, reach }: Place & { readonly entries: readonly JsonValue[] },
): DeliberateRow | undefined {
  for (const entry of entries) {
    const row = findRowOfReading(field, { entry, reach });
    if (row !== undefined) return row;
  }
  const isEnum = field.content.kind === 'value' && field.content.family === 'colour';
  return isEnum && reach === 'checked' && entries.includes('Red') ? 3 : undefined;
}

function findRowOfReading(field: FieldRecipe, { entry, reach }: Place & { readonly entry: JsonValue }): DeliberateRow | undefined {
  if (field.content.kind === 'date') return isDate(entry) ? undefined : 36;
  if (!isNested(field)) return hasProto(entry) ? 28 : undefined;
  if (!isJsonObject(entry)) return entry === null ? undefined : 22;
  const recipe = recipeOf(field, entry);
  if (recipe === undefined) return 24;
  return findDeliberateRow(recipe, entry, { reach, ...(field.content.kind === 'union' && { discriminator: 'kind' }) });
}

function recipeOf({ content }: FieldRecipe, value: JsonObject): DtoRecipe | undefined {
  if (content.kind === 'nested') return content.recipe;
  if (content.kind !== 'union') return undefined;
  return value.kind === 'cat' ? content.cat : value.kind === 'dog' ? content.dog : undefined;
}

function isNested({ content }: FieldRecipe): boolean {
  return content.kind === 'nested' || content.kind === 'union';
}

function isDate(value: JsonValue | undefined): boolean {
  return isISO8601(value, { strict: true });
}

function hasProto(value: JsonValue): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, '__proto__') || Object.values(value).some((inner) => inner !== undefined && hasProto(inner));
}
