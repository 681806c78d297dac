import type { CallScope, Clock } from '@toolwright/contract';
import type { Chain } from '../chain.js';
import type { Halt } from './halt.js';

/** On whose behalf a chain runs, and by which clock. */
export interface ChainBoundsOptions {
  readonly clock: Clock;
  readonly scope?: CallScope;
}

/** What cuts a chain short from outside: the withdrawal of its caller, and its time, which begins with the making of this. */
export class ChainBounds {
  readonly #options: ChainBoundsOptions;
  readonly #totalMs: number;
  readonly #deadline: number;

  constructor({ totalMs = Number.POSITIVE_INFINITY }: Chain, options: ChainBoundsOptions) {
    this.#options = options;
    this.#totalMs = totalMs;
    this.#deadline = options.clock.now() + totalMs;
  }

  /** What is left of the chain's time, in milliseconds. `Infinity` without a limit. */
  get leftMs(): number {
    return this.#deadline - this.#options.clock.now();
  }

  /** @returns nothing as long as the chain may go on */
  findHalt(): Halt | undefined {
    if (this.#options.scope?.signal?.aborted) return { kind: 'withdrawn' };
    return this.leftMs <= 0 ? { kind: 'late', totalMs: this.#totalMs } : undefined;
  }
}
