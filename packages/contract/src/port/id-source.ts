/** Makes ids that nobody can guess, so that tests can make ones that everybody can. */
export interface IdSource {
  newId(): string;
}

/** Identifies the bound `IdSource`. */
export const ID_SOURCE = Symbol.for('toolwright.IdSource');

/** Random UUIDs, version 4. */
export const systemIdSource: IdSource = { newId: () => crypto.randomUUID() };
