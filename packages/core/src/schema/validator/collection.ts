/** A value whose entries a rule with `each` looks at. Sets and maps come only from class-transformer. */
export type Collection = readonly unknown[] | ReadonlySet<unknown> | ReadonlyMap<unknown, unknown>;

/** Whether a rule with `each` looks at the entries of a value instead of the value. */
export function isCollection(value: unknown): value is Collection {
  return Array.isArray(value) || value instanceof Set || value instanceof Map;
}

/** The entries of a collection; of a map, its values. */
export function entriesOf(collection: Collection): readonly unknown[] {
  return Array.isArray(collection) ? collection : [...collection.values()];
}
