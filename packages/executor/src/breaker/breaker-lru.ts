import type { Breaker } from '@toolwright/contract';

/**
 * Breakers by name, up to a number. When there are too many, one goes that knows least: whose open time is over and that nobody has asked
 * since, else the closed one not used for longest, and an open one only if all are.
 */
export class BreakerLru<B extends Breaker> {
  readonly #max: number;
  // Least recently used first, both; a tripped one is open or half-open.
  readonly #closed = new Map<string, B>();
  readonly #tripped = new Map<string, B>();

  /** @param max breakers that are kept, ≥ 1 */
  constructor(max: number) {
    this.#max = max;
  }

  find(name: string): B | undefined {
    return touch(this.#closed, name) ?? touch(this.#tripped, name);
  }

  add(breaker: B): void {
    if (this.#closed.size + this.#tripped.size >= this.#max) this.#evict();
    this.#closed.set(breaker.name, breaker);
  }

  /** To be told when a breaker has changed its state. */
  onChange(breaker: B, to: Breaker['state']): void {
    const [source, target] = to === 'closed' ? [this.#tripped, this.#closed] : [this.#closed, this.#tripped];
    // One that was evicted while an attempt was under way is nobody's any more.
    if (source.get(breaker.name) !== breaker) return;
    source.delete(breaker.name);
    target.set(breaker.name, breaker);
  }

  *[Symbol.iterator](): Iterator<B> {
    yield* this.#closed.values();
    yield* this.#tripped.values();
  }

  #evict(): void {
    const [tripped] = this.#tripped.values();
    const [closed] = this.#closed.values();
    const victim = tripped?.state === 'half-open' ? tripped : (closed ?? tripped);
    if (victim === undefined) return;
    this.#closed.delete(victim.name);
    this.#tripped.delete(victim.name);
  }
}

function touch<B>(breakers: Map<string, B>, name: string): B | undefined {
  const breaker = breakers.get(name);
  if (breaker === undefined) return undefined;
  breakers.delete(name);
  breakers.set(name, breaker);
  return breaker;
}
