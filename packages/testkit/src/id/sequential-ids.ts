import type { IdSource } from '@toolwright/contract';

/** Ids that a test can foretell: `id_1`, `id_2`, … */
export class SequentialIds implements IdSource {
  readonly #prefix: string;
  #count = 0;

  /** @param prefix stands before each number. @default 'id_' */
  constructor(prefix = 'id_') {
    this.#prefix = prefix;
  }

  newId(): string {
    this.#count += 1;
    return `${this.#prefix}${this.#count}`;
  }
}
