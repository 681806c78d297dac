import { type Clock, type PortFailed, reasonOf } from '@toolwright/contract';
import type { Execution } from '../execution/execution.js';
import { waitInTime } from '../time/wait-in-time.js';
import type { Answer } from './answer.js';
import { isPromise } from './is-promise.js';

/** A question to a port, and what stands in for the answer that does not come. */
export interface PortQuestion<T> {
  /** Name of the port for events: `CacheStore`. */
  readonly port: string;
  readonly ask: () => Answer<T>;
  /** What is done without an answer. */
  readonly effect: PortFailed['effect'];
  /** The answer when the port throws, rejects, or does not answer in time. */
  readonly otherwise: (reason: string) => T;
  /** How long the answer may take, in milliseconds. @default 1,000 */
  readonly limitMs?: number;
  /** Ends the wait at once when the caller withdraws, with what stands in for the answer; no fault of the port. @default the answer is waited for */
  readonly withdrawal?: { readonly signal: AbortSignal; readonly otherwise: () => T };
}

const defaultLimitMs = 1_000;

/**
 * Asks a port and never waits longer than its limit: a port that throws, rejects, hangs or is late is reported by an event, and the call goes on
 * in the direction that the question names. An answer that is there at once costs no timer. Never throws and never rejects.
 */
export function askPort<T>(question: PortQuestion<T>, execution: Execution, clock: Clock): T | Promise<T> {
  try {
    const answer = question.ask();
    return isPromise(answer) ? inTime(answer, { question, execution, clock }) : answer;
  } catch (thrown) {
    return goOnWithout({ question, execution, reason: reasonOf(thrown) });
  }
}

interface Asked<T> {
  readonly question: PortQuestion<T>;
  readonly execution: Execution;
  readonly clock: Clock;
}

// Apart, because a function that makes another one costs room at each of its calls.
function inTime<T>(answer: PromiseLike<T>, { question, execution, clock }: Asked<T>): Promise<T> {
  const { limitMs = defaultLimitMs, withdrawal } = question;
  const giveUp = (reason: string): T => goOnWithout({ question, execution, reason });
  const whenLate = (): T => giveUp(`no answer within ${limitMs} ms`);
  return waitInTime(answer, { clock, limitMs, whenLate, whenRejected: (thrown) => giveUp(reasonOf(thrown)), withdrawal });
}

interface Unanswered<T> {
  readonly question: PortQuestion<T>;
  readonly execution: Execution;
  readonly reason: string;
}

function goOnWithout<T>({ question: { port, effect, otherwise }, execution, reason }: Unanswered<T>): T {
  execution.emit({ type: 'port.failed', port, reason, effect });
  return otherwise(reason);
}
