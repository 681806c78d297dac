import type { IdempotencyOutcome, JsonValue, Outcome, ToolDescriptor } from '@toolwright/contract';
import { hashCall } from '../../digest/call-hash.js';
import type { Execution } from '../../execution/execution.js';
import { type Flight, followLeader, isLeadersOwn, isWithin } from '../../flight/flight.js';
import type { Flights } from '../../flight/flights.js';
import type { Next } from '../../pipeline/strategy.js';
import { verifiedWarning } from '../verification/verification-strategy.js';
import type { WriteVerifier } from '../verification/write-verifier.js';
import { fromJournal, toJournal } from './journaled-result.js';
import { refuseUnknown, refuseWrite } from './refuse-write.js';
import type { UnresolvedWrites } from './unresolved-writes.js';
import type { JournalEntry, WriteJournal } from './write-journal.js';

/** A write to be done once. */
export interface Write {
  readonly execution: Execution;
  readonly next: Next;
}

/** Where the writes of one tool are known. */
export interface WriteSources {
  readonly tool: ToolDescriptor;
  readonly journal: WriteJournal;
  readonly flights: Flights;
  readonly unresolved: UnresolvedWrites;
  /** Absent when nothing can find out whether a write happened. */
  readonly verify?: WriteVerifier;
}

interface ClaimedWrite extends Write, JournalEntry {
  /** Whether it was tried before and may have happened then. */
  readonly isInDoubt?: boolean;
}

// As long as it takes a person to look at what became of a run.
const keptMs = 86_400_000;

/** Does each write of one tool once, and answers whoever comes again with its key. */
export class JournaledWrites {
  readonly #sources: WriteSources;

  constructor(sources: WriteSources) {
    this.#sources = sources;
  }

  answer(write: Write): Promise<Outcome<unknown>> {
    const { tool, flights, unresolved } = this.#sources;
    const { execution } = write;
    const hash = hashCall({ tool, given: execution.given, principal: execution.call.principal });
    const key = unresolved.keyOf(execution, hash) ?? execution.idempotencyKey;
    execution.idempotencyKey = key;
    const flight = flights.find(`${key} ${hash}`);
    if (flight !== undefined && !isWithin(flight, execution)) return this.#join(flight, write);
    const claim = { key, hash, keepMs: keptMs };
    return flights.lead(`${key} ${hash}`, { leader: execution, work: () => this.#ask({ ...write, claim }) });
  }

  async #ask(write: ClaimedWrite): Promise<Outcome<unknown>> {
    const answer = await this.#sources.journal.claim(write);
    switch (answer.kind) {
      case 'claimed':
        return this.#do(write);
      case 'settled':
        return answer.outcome.kind === 'finished'
          ? fromJournal(answer.outcome.result, write.execution)
          : this.#resolve(answer.outcome.message, write);
      default:
        return refuseWrite(answer, write.claim.key);
    }
  }

  async #do(write: ClaimedWrite): Promise<Outcome<unknown>> {
    const { journal, unresolved } = this.#sources;
    const { execution, next, claim } = write;
    const outcome = await next(execution);
    if (outcome.ok || outcome.failure.sideEffect !== 'none') await this.#record(write, outcome);
    else if (!write.isInDoubt) {
      unresolved.resolve(execution, claim);
      await journal.release(write);
    }
    return outcome;
  }

  async #record(write: ClaimedWrite, outcome: Outcome<unknown>): Promise<void> {
    const { journal, unresolved } = this.#sources;
    const { execution, claim } = write;
    const settled: IdempotencyOutcome = outcome.ok
      ? // The handler stage lets only JSON through.
        { kind: 'finished', result: toJournal(outcome.value as JsonValue, execution) }
      : { kind: 'unknown', message: outcome.failure.message };
    if (outcome.ok) unresolved.resolve(execution, claim);
    else unresolved.add(execution, claim);
    await journal.settle(write, settled);
  }

  async #resolve(message: string, write: ClaimedWrite): Promise<Outcome<unknown>> {
    const { tool, verify } = this.#sources;
    const { execution } = write;
    const verdict = (await verify?.(execution)) ?? { kind: 'unknown' };
    switch (verdict.kind) {
      case 'happened':
        execution.source = 'journal';
        execution.warnings.push(verifiedWarning);
        execution.emit({ type: 'call.replayed', from: 'journal' });
        await this.#record(write, verdict.outcome);
        return verdict.outcome;
      case 'not-happened':
        return this.#do(write);
      case 'unknown':
        // Whatever becomes of the repetition, what was done before stays in doubt until one of them succeeds.
        return tool.idempotent && tool.delivery === 'at-least-once'
          ? this.#do({ ...write, isInDoubt: true })
          : refuseUnknown(tool, message);
    }
  }

  async #join(flight: Flight, write: Write): Promise<Outcome<unknown>> {
    const { execution } = write;
    const { kind, outcome } = await this.#sources.flights.join(flight, execution);
    if (kind === 'left') return outcome;
    if (!outcome.ok && outcome.failure.sideEffect === 'none' && isLeadersOwn(outcome.failure, flight)) return this.answer(write);
    followLeader(flight, execution);
    execution.source = 'journal';
    execution.emit({ type: 'call.replayed', from: 'running' });
    return outcome;
  }
}
