import type { CallMeasurements, ErrorCode, ToolResult } from '@toolwright/contract';
import { DurationHistogram } from './duration-histogram.js';
import { judgeResult } from './judge-result.js';

/** Counts results of calls. Its memory does not grow with their number. */
export class Tally {
  readonly #durations = new DurationHistogram();
  readonly #errors = new Map<ErrorCode, number>();
  #calls = 0;
  #successes = 0;
  #degraded = 0;
  #judgedSuccesses = 0;
  #totalMs = 0;
  #maxMs = 0;

  record(result: ToolResult): void {
    this.#calls += 1;
    if (result.success) {
      this.#successes += 1;
      if (result.degraded) this.#degraded += 1;
    } else {
      this.#count(result.failure.code, 1);
    }
    const judgement = judgeResult(result);
    if (judgement === 'nothing') return;
    if (judgement === 'well') this.#judgedSuccesses += 1;
    this.#durations.record(result.durationMs);
    this.#totalMs += result.durationMs;
    this.#maxMs = Math.max(this.#maxMs, result.durationMs);
  }

  /** Adds what another one has counted. */
  add(other: Tally): void {
    this.#durations.add(other.#durations);
    for (const [code, count] of other.#errors) this.#count(code, count);
    this.#calls += other.#calls;
    this.#successes += other.#successes;
    this.#degraded += other.#degraded;
    this.#judgedSuccesses += other.#judgedSuccesses;
    this.#totalMs += other.#totalMs;
    this.#maxMs = Math.max(this.#maxMs, other.#maxMs);
  }

  read(): CallMeasurements {
    const judged = this.#durations.count;
    // The middle of a cell may lie above all that it holds.
    const quantile = (part: number): number => Math.min(this.#maxMs, this.#durations.quantile(part));
    return {
      calls: this.#calls,
      successes: this.#successes,
      degraded: this.#degraded,
      judged,
      successRatio: judged === 0 ? 1 : this.#judgedSuccesses / judged,
      errors: Object.fromEntries(this.#errors),
      ...(judged > 0 && {
        durations: {
          meanMs: this.#totalMs / judged,
          p50Ms: quantile(0.5),
          p95Ms: quantile(0.95),
          p99Ms: quantile(0.99),
          maxMs: this.#maxMs,
        },
      }),
    };
  }

  #count(code: ErrorCode, count: number): void {
    this.#errors.set(code, (this.#errors.get(code) ?? 0) + count);
  }
}
