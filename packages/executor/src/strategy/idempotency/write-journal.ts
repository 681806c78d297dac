import type { Clock, IdempotencyClaim, IdempotencyOutcome, IdempotencyStore, IdempotencyVerdict } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import type { Answer } from '../../port/answer.js';
import { askPort } from '../../port/ask-port.js';
import { isPromise } from '../../port/is-promise.js';

/** What journaling needs from outside. */
export interface JournalServices {
  readonly clock: Clock;
  readonly idempotencyStore: IdempotencyStore;
}

/** What the journal says of a key, or why it says nothing. */
export type JournalAnswer = IdempotencyVerdict | { readonly kind: 'failed'; readonly reason: string };

/** An entry, and the execution that writes it. */
export interface JournalEntry {
  readonly claim: IdempotencyClaim;
  readonly execution: Execution;
}

/** The journal as strategies ask it: always in time, and never in doubt whose a key is. */
export class WriteJournal {
  readonly #services: JournalServices;

  constructor(services: JournalServices) {
    this.#services = services;
  }

  /** Without an answer the key is not the caller's, also if the store gives it to him later: then it is given back. */
  claim({ claim, execution }: JournalEntry): Answer<JournalAnswer> {
    const { clock, idempotencyStore } = this.#services;
    let isGivenUp = false;
    const ask = (): Answer<JournalAnswer> => {
      const answer = idempotencyStore.claim(claim);
      if (!isPromise(answer)) return answer;
      return answer.then((verdict) => {
        if (isGivenUp && verdict.kind === 'claimed') void this.release({ claim, execution });
        return verdict;
      });
    };
    const otherwise = (reason: string): JournalAnswer => {
      isGivenUp = true;
      return { kind: 'failed', reason };
    };
    return askPort<JournalAnswer>({ port: 'IdempotencyStore', ask, effect: 'refused', otherwise }, execution, clock);
  }

  /** What happened stands, whether it can be recorded or not. */
  async settle({ claim, execution }: JournalEntry, outcome: IdempotencyOutcome): Promise<void> {
    const record = () => this.#services.idempotencyStore.settle(claim, outcome);
    if (await this.#tell(record, execution)) return;
    execution.warnings.push('What became of this call could not be recorded: do not send it again under the same key.');
  }

  async release({ claim, execution }: JournalEntry): Promise<void> {
    await this.#tell(() => this.#services.idempotencyStore.release(claim.key), execution);
  }

  async #tell(tell: () => Answer<void>, execution: Execution): Promise<boolean> {
    const ask = (): Answer<boolean> => {
      const told = tell();
      return isPromise(told) ? told.then(() => true) : true;
    };
    return askPort<boolean>({ port: 'IdempotencyStore', ask, effect: 'ignored', otherwise: () => false }, execution, this.#services.clock);
  }
}
