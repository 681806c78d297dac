/** Chance, so that tests can seed it. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
}

/** Identifies the bound `Random`. */
export const RANDOM = Symbol.for('toolwright.Random');

/** The machine's own chance; not for secrets. */
export const systemRandom: Random = { next: () => Math.random() };
