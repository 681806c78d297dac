/** A value whose entries a rule with `each` looks at. Sets and maps come only from class-transformer. */
export type Collection = readonly unknown[] | ReadonlySet<unknown> | ReadonlyMap<unknown, unknown>;

export function isCollection(value: unknown): value is Collection {
  return Array.isArray(value) || value instanceof Set || value instanceof Map;
}

export function entriesOf(collection: Collection): readonly unknown[] {
  return Array.isArray(collection) ? collection : [...collection.values()];
}
