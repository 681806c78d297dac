import type { Clock, PortFailed } from '@toolwright/contract';
import type { Execution } from '../execution/execution.js';
import { reasonOf } from './reason-of.js';

/** A question to a port, and what stands in for the answer that does not come. */
export interface PortQuestion<T> {
  /** Name of the port for events: `CacheStore`. */
  readonly port: string;
  readonly ask: () => T | Promise<T>;
  /** What is done without an answer. */
  readonly effect: PortFailed['effect'];
  /** The answer when the port throws, rejects, or does not answer in time. */
  readonly otherwise: (reason: string) => T;
  /** How long the answer may take, in milliseconds. @default 1,000 */
  readonly limitMs?: number;
}

const defaultLimitMs = 1_000;

/**
 * Asks a port and never waits longer than its limit: a port that throws, rejects, hangs or is late is reported by an event, and the call goes on
 * in the direction that the question names. An answer that is there at once costs no timer. Never throws and never rejects.
 */
export function askPort<T>(question: PortQuestion<T>, execution: Execution, clock: Clock): T | Promise<T> {
  const giveUp = (reason: string): T => {
    execution.emit({ type: 'port.failed', port: question.port, reason, effect: question.effect });
    return question.otherwise(reason);
  };
  try {
    const answer = question.ask();
    return isPromise(answer) ? inTime(answer, { clock, limitMs: question.limitMs ?? defaultLimitMs, giveUp }) : answer;
  } catch (thrown) {
    return giveUp(reasonOf(thrown));
  }
}

interface Patience<T> {
  readonly clock: Clock;
  readonly limitMs: number;
  readonly giveUp: (reason: string) => T;
}

function inTime<T>(answer: Promise<T>, { clock, limitMs, giveUp }: Patience<T>): Promise<T> {
  return new Promise((resolve) => {
    let isOver = false;
    const finish = (make: () => T): void => {
      if (isOver) return;
      isOver = true;
      cancelTimer();
      resolve(make());
    };
    const cancelTimer = clock.schedule(limitMs, () => finish(() => giveUp(`no answer within ${limitMs} ms`)));
    answer.then(
      (value) => finish(() => value),
      (thrown: unknown) => finish(() => giveUp(reasonOf(thrown))),
    );
  });
}

function isPromise<T>(value: T | Promise<T>): value is Promise<T> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
