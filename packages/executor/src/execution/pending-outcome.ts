import type { Outcome } from '@toolwright/contract';
import type { Answer } from '../port/answer.js';

/**
 * An outcome that is still to come, for one reader. Whoever awaits it has a promise; whoever reads it goes on in the very moment in which it is there,
 * because each step of a promise costs as much as a smaller stage.
 */
export class PendingOutcome implements PromiseLike<Outcome<unknown>> {
  #reader: ((outcome: Outcome<unknown>) => void) | undefined;
  /** Present when the outcome was there before its reader. */
  #outcome: Outcome<unknown> | undefined;

  /** Has the outcome read as soon as it is there. @param reader must not throw */
  read(reader: (outcome: Outcome<unknown>) => void): void {
    if (this.#outcome === undefined) this.#reader = reader;
    else reader(this.#outcome);
  }

  // biome-ignore lint/suspicious/noThenProperty: strategies that are asynchronous await it like any promise.
  then<R = Outcome<unknown>, F = never>(
    use?: ((outcome: Outcome<unknown>) => Answer<R>) | null,
    rescue?: ((thrown: unknown) => Answer<F>) | null,
  ): Promise<R | F> {
    return new Promise<Outcome<unknown>>((resolve) => this.read(resolve)).then(use, rescue);
  }

  /** Hands the outcome over, once. */
  settle(outcome: Outcome<unknown>): void {
    if (this.#reader === undefined) this.#outcome = outcome;
    else this.#reader(outcome);
  }
}
