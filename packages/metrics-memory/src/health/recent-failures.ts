import type { RecentFailure, ToolFailure } from '@toolwright/contract';

const maxFailures = 20;
const maxMessageLength = 200;

/** Keeps the last 20 failures of a tool, each with the beginning of its message. */
export class RecentFailures {
  readonly #failures: RecentFailure[] = [];

  /** @param at in milliseconds since the Unix epoch */
  record({ callId, failure }: ToolFailure, at: number): void {
    this.#failures.push({ at, callId, code: failure.code, message: failure.message.slice(0, maxMessageLength) });
    if (this.#failures.length > maxFailures) this.#failures.shift();
  }

  /** Oldest first. */
  list(): readonly RecentFailure[] {
    return [...this.#failures];
  }
}
