import type { ToolResult } from '@toolwright/contract';
import { SlidingWindow } from '../measure/sliding-window.js';
import { Tally } from '../measure/tally.js';
import { AttemptLedger, type LedgerEvent } from './attempt-ledger.js';
import { RecentFailures } from './recent-failures.js';

/** All that is kept of one tool. Its memory does not grow with the number of calls. */
export class ToolRecord {
  readonly ledger = new AttemptLedger();
  readonly total = new Tally();
  readonly window: SlidingWindow;
  readonly failures = new RecentFailures();
  lastCallAt: number | undefined;
  /** As its last call found it. */
  switch: 'on' | 'off' = 'on';
  /** When its rate limit, that of all or of one caller, would grant the next token. */
  limitedUntil: number | undefined;

  constructor(windowMs: number) {
    this.window = new SlidingWindow(windowMs);
  }

  /** @param at when the call ended, in milliseconds since the Unix epoch */
  recordCall(result: ToolResult, at: number): void {
    this.total.record(result);
    this.window.record(result, at);
    this.lastCallAt = at;
    this.switch = !result.success && result.failure.code === 'tool_disabled' ? 'off' : 'on';
    if (!result.success) this.failures.record(result, at);
  }

  /** @param at when it happened, in milliseconds since the Unix epoch */
  recordAttempt(event: LedgerEvent, at: number): void {
    this.ledger.record(event);
    if (event.type !== 'attempt.rejected' || event.by !== 'rate-limit') return;
    const { retryAfterMs } = event.failure;
    if (retryAfterMs !== undefined) this.limitedUntil = at + retryAfterMs;
  }
}
