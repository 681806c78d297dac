import type { Clock, EventListener, PolicySet, ToolHealth, ToolReport, ToolResult, ToolwrightEvent } from '@toolwright/contract';
import { RecentMap } from '../measure/recent-map.js';
import { CircuitBook } from './circuit-book.js';
import { toToolReport } from './to-tool-report.js';
import { ToolRecord } from './tool-record.js';

/** What measured health depends on. */
export interface ToolHealthOptions {
  readonly clock: Clock;
  /** How far recent measurements look back, in milliseconds. ≥ 10. @default 600,000 */
  readonly windowMs?: number;
  /** Tools of which records are kept; one more drops the tenth that was called longest ago. ≥ 1. @default 10,000 */
  readonly maxTools?: number;
  /**
   * The policies of a tool, by which its limits are known. @default none are known: a tool is then busy only while calls wait in line, is
   * never rate-limited, and shares its circuit with no other
   */
  readonly policiesOf?: (tool: string) => PolicySet | undefined;
}

/**
 * Measures how well each tool works, from the events of its calls: in bounded memory however many calls there are, and whatever names models
 * invent.
 * @example
 * const health = new MemoryToolHealth({ clock: systemClock });
 * createApp({ listeners: [health], … });
 * health.reportOf('weather.forecast')?.recent.durations?.p95Ms;
 */
export class MemoryToolHealth implements EventListener, ToolHealth {
  readonly eventTypes = [
    'call.finished',
    'circuit.changed',
    'attempt.started',
    'attempt.finished',
    'attempt.abandoned',
    'attempt.settled_late',
    'attempt.rejected',
    'attempt.queued',
    'attempt.dequeued',
    'retry.scheduled',
    'fallback.finished',
  ] as const;
  readonly #options: ToolHealthOptions;
  readonly #windowMs: number;
  readonly #tools: RecentMap<ToolRecord>;
  readonly #circuits: CircuitBook;
  #unknownCalls = 0;

  constructor(options: ToolHealthOptions) {
    const { windowMs = 600_000, maxTools = 10_000 } = options;
    this.#options = options;
    this.#windowMs = windowMs;
    this.#tools = new RecentMap(maxTools);
    this.#circuits = new CircuitBook(maxTools);
  }

  /** Calls of tools that there are not, of whatever name. */
  get unknownCalls(): number {
    return this.#unknownCalls;
  }

  onEvent(event: ToolwrightEvent): void {
    switch (event.type) {
      case 'call.finished':
        if (!event.result.success && event.result.failure.code === 'tool_not_found') this.#unknownCalls += 1;
        else this.#recordCall(event.result, event.at);
        return;
      case 'circuit.changed':
        this.#circuits.record(event);
        return;
      case 'attempt.started':
      case 'attempt.finished':
      case 'attempt.abandoned':
      case 'attempt.settled_late':
      case 'attempt.rejected':
      case 'attempt.queued':
      case 'attempt.dequeued':
      case 'retry.scheduled':
      case 'fallback.finished':
        // Attempts of model turns belong to no tool.
        if (event.tool !== undefined) this.#recordOf(event.tool).recordAttempt(event, event.at);
        return;
      default:
    }
  }

  reportOf(tool: string): ToolReport | undefined {
    const record = this.#tools.get(tool);
    return record && this.#report(tool, record);
  }

  list(): readonly ToolReport[] {
    return this.#tools
      .entries()
      .map(([tool, record]) => this.#report(tool, record))
      .sort((left, right) => (left.tool < right.tool ? -1 : 1));
  }

  #report(tool: string, record: ToolRecord): ToolReport {
    const { clock, policiesOf } = this.#options;
    const policies = policiesOf?.(tool);
    const circuit = this.#circuits.find(policies?.circuitBreaker?.name ?? tool);
    return toToolReport(record, { tool, now: clock.now(), ...(policies && { policies }), ...(circuit && { circuit }) });
  }

  #recordCall(result: ToolResult, at: number): void {
    const record = this.#recordOf(result.tool);
    record.recordCall(result, at);
    // Set again, so that it is the latest.
    this.#tools.set(result.tool, record);
  }

  #recordOf(tool: string): ToolRecord {
    const known = this.#tools.get(tool);
    if (known !== undefined) return known;
    const record = new ToolRecord(this.#windowMs);
    this.#tools.set(tool, record);
    return record;
  }
}
