import type { JsonObject, JsonSchema } from '@toolwright/contract';

/** Which keys of a tool's arguments an API takes. */
export interface KeyRule {
  /** Matches a whole key that is taken. */
  readonly legal: RegExp;
  /** Matches, globally, characters that no key may have. */
  readonly illegalCharacters: RegExp;
}

/** A schema with legal keys. */
export interface RenamedKeys {
  readonly schema: JsonSchema;
  /** The keys that the tool declares, by those that stand for them; only where they differ. */
  readonly declaredKeys: ReadonlyMap<string, string>;
}

/** All vendors take keys of 64 characters. */
const maxLength = 64;

/** Renames the properties of a tool's schema that an API would refuse, such as `filter[name]`; it looks at those of the root alone. */
export function renameKeys(schema: JsonSchema, rule: KeyRule): RenamedKeys {
  const { properties = {}, required = [] } = schema;
  const declared = Object.keys(properties);
  const illegal = declared.filter((key) => !rule.legal.test(key));
  if (illegal.length === 0) return { schema, declaredKeys: new Map() };
  const newKeys = new Map<string, string>();
  const taken = new Set(declared);
  for (const key of illegal) {
    const newKey = findFreeKey(toLegalKey(key, rule), taken);
    taken.add(newKey);
    newKeys.set(key, newKey);
  }
  const rename = (key: string) => newKeys.get(key) ?? key;
  return {
    schema: {
      ...schema,
      properties: Object.fromEntries(Object.entries(properties).map(([key, property]) => [rename(key), property])),
      ...(required.length > 0 && { required: required.map(rename) }),
    },
    declaredKeys: new Map([...newKeys].map(([key, newKey]) => [newKey, key])),
  };
}

/** Gives arguments the keys back that the tool declares. */
export function restoreKeys(given: JsonObject, declaredKeys: RenamedKeys['declaredKeys']): JsonObject {
  if (declaredKeys.size === 0) return given;
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [declaredKeys.get(key) ?? key, value]));
}

function toLegalKey(key: string, { legal, illegalCharacters }: KeyRule): string {
  const plain = key.replace(illegalCharacters, '_').slice(0, maxLength);
  return legal.test(plain) ? plain : `_${plain}`.slice(0, maxLength);
}

function findFreeKey(key: string, taken: ReadonlySet<string>): string {
  let free = key;
  for (let number = 2; taken.has(free); number += 1) {
    const ending = `_${number}`;
    free = key.slice(0, maxLength - ending.length) + ending;
  }
  return free;
}
