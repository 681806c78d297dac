import type { ToolDescriptor } from '@toolwright/contract';
import { Flights } from '../../flight/flights.js';
import type { Strategy } from '../../pipeline/strategy.js';
import type { WriteVerifier } from '../verification/write-verifier.js';
import { JournaledWrites } from './journaled-writes.js';
import { UnresolvedWrites } from './unresolved-writes.js';
import { type JournalServices, WriteJournal } from './write-journal.js';

/** What doing each write once needs from outside. */
export interface IdempotencyServices extends JournalServices {
  /** Absent when nothing can find out whether a write happened. */
  readonly verify?: WriteVerifier;
}

/**
 * Answers a write whose key has been used from the journal, or waits for the one under way, instead of doing it again. A key that nobody can come again
 * with is not journaled. A journal that fails refuses.
 */
export function idempotencyStrategy(tool: ToolDescriptor, services: IdempotencyServices): Strategy {
  const { clock, verify } = services;
  const journal = new WriteJournal(services);
  const writes = new JournaledWrites({
    tool,
    journal,
    flights: new Flights(clock),
    unresolved: new UnresolvedWrites(clock),
    ...(verify && { verify }),
  });
  return (execution, next) => (execution.call.hasRandomKey ? next(execution) : writes.answer({ execution, next }));
}
