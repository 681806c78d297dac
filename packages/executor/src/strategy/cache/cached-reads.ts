import { type CacheEntry, createFailure, type Failure, type JsonValue, type Outcome, succeeded } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import { type Flight, followLeader, isLeadersOwn, isWithin } from '../../flight/flight.js';
import type { Flights } from '../../flight/flights.js';
import type { Next } from '../../pipeline/strategy.js';
import type { Answer } from '../../port/answer.js';
import { isPromise } from '../../port/is-promise.js';
import type { CacheEntries } from './cache-entries.js';
import { mayStandIn } from './may-stand-in.js';

/** One question, and what answers it when the cache does not. */
export interface Read {
  readonly key: string;
  readonly execution: Execution;
  readonly next: Next;
}

/** Where the reads of one tool look first. */
export interface ReadSources {
  readonly entries: CacheEntries;
  readonly flights: Flights;
  /** Stale entries are used at once. */
  readonly offline: boolean;
}

type Found = CacheEntry | undefined;

const offlineFailure = createFailure('tool_disabled', 'The application works offline, so the tool was not asked.', {
  suggestion: 'Say how old the value is.',
});

/** Answers reads of one tool from its entries, from the same read under way, or by asking the tool. */
export class CachedReads {
  readonly #sources: ReadSources;

  constructor(sources: ReadSources) {
    this.#sources = sources;
  }

  answer(read: Read): Answer<Outcome<unknown>> {
    const { entries, flights } = this.#sources;
    const { key, execution } = read;
    const { mark } = entries;
    // What is under way since before an invalidation is another work.
    const flightKey = `${key} ${mark}`;
    const flight = flights.find(flightKey);
    if (flight !== undefined && !isWithin(flight, execution)) return this.#join(flight, read);
    const entry = entries.find(key, execution);
    if (!isPromise(entry) && this.#isAnswer(entry)) return this.#serve(entry, execution);
    const work = async (): Promise<Outcome<unknown>> => {
      const found = isPromise(entry) ? await entry : entry;
      return this.#ask(mark === entries.mark ? found : undefined, read);
    };
    return flights.lead(flightKey, { leader: execution, work });
  }

  #isAnswer(entry: Found): entry is CacheEntry {
    return entry !== undefined && (this.#sources.offline || this.#sources.entries.isFresh(entry));
  }

  #serve(entry: CacheEntry, execution: Execution): Outcome<unknown> {
    const { entries } = this.#sources;
    const isFresh = entries.isFresh(entry);
    execution.emit({ type: 'cache.asked', answer: isFresh ? 'hit' : 'stale', ageMs: entries.ageMsOf(entry) });
    if (!isFresh) return standIn(entry, { execution, failure: offlineFailure });
    execution.source = 'cache';
    return succeeded(entry.value);
  }

  async #ask(entry: Found, { key, execution, next }: Read): Promise<Outcome<unknown>> {
    const { entries } = this.#sources;
    if (this.#isAnswer(entry)) return this.#serve(entry, execution);
    execution.emit(
      entry ? { type: 'cache.asked', answer: 'stale', ageMs: entries.ageMsOf(entry) } : { type: 'cache.asked', answer: 'miss' },
    );
    const { mark } = entries;
    const outcome = await next(execution);
    if (!outcome.ok) {
      const isUseful = entry !== undefined && !execution.signal.aborted && mayStandIn(outcome.failure);
      return isUseful ? standIn(entry, { execution, failure: outcome.failure }) : outcome;
    }
    // The beginning of a value is not the value; and what was read before an invalidation may tell what was true before.
    if (!execution.isCut && mark === entries.mark) {
      // The handler stage lets only JSON through.
      await entries.keep(key, { value: outcome.value as JsonValue, execution });
    }
    return outcome;
  }

  async #join(flight: Flight, read: Read): Promise<Outcome<unknown>> {
    const { execution } = read;
    execution.emit({ type: 'cache.asked', answer: 'joined' });
    const { kind, outcome } = await this.#sources.flights.join(flight, execution);
    if (kind === 'left') return outcome;
    // What was cut may be kept behind a reference that only its owner can read.
    const isOnlyTheLeaders = outcome.ok ? flight.leader.isCut : isLeadersOwn(outcome.failure, flight);
    if (isOnlyTheLeaders) return this.answer(read);
    followLeader(flight, execution);
    if (outcome.ok) execution.source = flight.leader.source ?? 'cache';
    return outcome;
  }
}

interface StandIn {
  readonly execution: Execution;
  /** What it stands in for. */
  readonly failure: Failure;
}

function standIn({ value, storedAt }: CacheEntry, { execution, failure }: StandIn): Outcome<unknown> {
  execution.source = 'stale-cache';
  execution.degraded = { source: 'stale value', failure };
  execution.warnings.push(`The value is not new: it was stored at ${new Date(storedAt).toISOString()}.`);
  return succeeded(value);
}
