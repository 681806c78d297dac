import type { Access } from '@toolwright/contract';

/** What a step does, as far as its place among the others goes. */
export interface OrderedStep {
  readonly access: Access;
  /** What it changes, where its tool says so by `@Stateful`. */
  readonly key: string | undefined;
}

/** The steps ahead of another that have not ended: whether it may pass them. */
export class WriteOrder {
  #hasRead = false;
  #hasBarrier = false;
  readonly #keys = new Set<string>();

  /** A read passes reads, a write with a key passes writes with other keys. */
  mayPass({ access, key }: OrderedStep): boolean {
    if (this.#hasBarrier) return false;
    if (access === 'read') return this.#keys.size === 0;
    return !this.#hasRead && (key === undefined ? this.#keys.size === 0 : !this.#keys.has(key));
  }

  add({ access, key }: OrderedStep): void {
    if (access === 'read') this.#hasRead = true;
    else if (key === undefined) this.#hasBarrier = true;
    else this.#keys.add(key);
  }
}
