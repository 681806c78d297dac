import type { Principal, RunId } from '@toolwright/contract';
import { Lifecycle } from '../lifecycle/lifecycle.js';

/** Whose run it is. */
export interface RunOwner {
  readonly runId?: RunId | undefined;
  readonly principal?: Principal | undefined;
}

/** What was made for one run, or for one call outside a run: one instance of each run-scoped service and plugin. */
export class RunScope {
  readonly owner: RunOwner;
  readonly lifecycle = new Lifecycle();
  readonly #instances = new Map<unknown, unknown>();

  constructor(owner: RunOwner) {
    this.owner = owner;
  }

  /** The run's instance under a key; made at its first use. */
  instanceOf<T>(key: unknown, make: () => T): T {
    // Each key always comes with the same `make`.
    if (this.#instances.has(key)) return this.#instances.get(key) as T;
    const instance = make();
    this.#instances.set(key, instance);
    return instance;
  }
}
