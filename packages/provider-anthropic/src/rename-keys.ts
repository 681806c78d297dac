import type { JsonSchema } from '@toolwright/contract';

/** A schema with legal keys. */
export interface RenamedKeys {
  readonly schema: JsonSchema;
  /** The keys that the tool declares, by those that stand for them; only where they differ. */
  readonly declaredKeys: ReadonlyMap<string, string>;
}

const legalKey = /^[a-zA-Z0-9_.-]{1,64}$/;
const maxLength = 64;

/** Renames the properties of a tool's schema that the API would refuse, such as `filter[name]`; it looks at those of the root alone. */
export function renameKeys(schema: JsonSchema): RenamedKeys {
  const { properties = {}, required = [] } = schema;
  const declared = Object.keys(properties);
  if (declared.every((key) => legalKey.test(key))) return { schema, declaredKeys: new Map() };
  const taken = new Set(declared);
  const newKeys = new Map<string, string>();
  for (const key of declared.filter((candidate) => !legalKey.test(candidate))) {
    const newKey = findFreeKey(key, taken);
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

function findFreeKey(key: string, taken: ReadonlySet<string>): string {
  const legal = key.replace(/[^a-zA-Z0-9_.-]+/g, '_').slice(0, maxLength) || '_';
  let free = legal;
  for (let number = 2; taken.has(free); number += 1) {
    const ending = `_${number}`;
    free = legal.slice(0, maxLength - ending.length) + ending;
  }
  return free;
}
