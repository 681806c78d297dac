import type { EventBase, EventBody, EventListener, EventOrigin, PlannedCall, RunId, ToolwrightEvent } from '@toolwright/contract';
import { callKey } from '../measure/call-key.js';
import { RecentMap } from '../measure/recent-map.js';
import type { CallState } from './call-state.js';
import { type CallStateFilter, isWantedCall } from './call-state-filter.js';
import { nextCallState } from './next-call-state.js';
import { nextRunState, type RunProgress } from './next-run-state.js';
import type { RunState } from './run-state.js';
import { toPendingCall } from './to-pending-call.js';

/** How many states are kept. */
export interface ExecutionStatesOptions {
  /** Runs; one more drops the tenth that was first heard of longest ago. ≥ 1. @default 1,000 */
  readonly maxRuns?: number;
  /** Calls, of all runs and of none; one more drops the tenth that was first heard of longest ago. ≥ 1. @default 10,000 */
  readonly maxCalls?: number;
}

/** Knows where every run and every tool call stands, while it goes on and for a while after. */
export class ExecutionStates implements EventListener {
  readonly #runs: RecentMap<RunProgress>;
  readonly #calls: RecentMap<CallState>;

  constructor({ maxRuns = 1_000, maxCalls = 10_000 }: ExecutionStatesOptions = {}) {
    this.#runs = new RecentMap(maxRuns);
    this.#calls = new RecentMap(maxCalls);
  }

  onEvent(event: ToolwrightEvent): void {
    const { callId, tool, runId } = event;
    if (event.type === 'call.planned') this.#expectCalls(event.calls, event);
    else if (callId !== undefined && tool !== undefined) this.#moveCall(event, { callId, tool });
    else if (runId !== undefined) this.#moveRun(event, runId);
  }

  /** Absent where the run is not known, or no more. */
  findRun(runId: RunId): RunState | undefined {
    const run = this.#runs.get(runId);
    return run && { ...run, calls: this.listCalls({ runId }) };
  }

  /** Where a call stands. Absent where it is not known, or no more. */
  findCall(call: Pick<EventOrigin, 'runId' | 'step' | 'callId'>): CallState | undefined {
    return this.#calls.get(callKey(call));
  }

  /** Every run that is known, in the order in which they began. */
  listRuns(): readonly RunState[] {
    const callsByRun = Map.groupBy(this.#calls.values(), ({ runId }) => runId);
    return this.#runs.values().map((run) => ({ ...run, calls: callsByRun.get(run.runId) ?? [] }));
  }

  /** The calls that fit, in the order in which they were first heard of. */
  listCalls(filter: CallStateFilter = {}): readonly CallState[] {
    return this.#calls.values().filter((call) => isWantedCall(call, filter));
  }

  #expectCalls(calls: readonly PlannedCall[], origin: EventOrigin): void {
    for (const call of calls) this.#calls.set(callKey({ ...origin, ...call }), toPendingCall(call, origin));
  }

  #moveCall(event: EventBase & EventBody, { callId, tool }: Pick<CallState, 'callId' | 'tool'>): void {
    const key = callKey(event);
    // What is told of a call after its end was dropped must not bring it back.
    const first = event.type === 'call.started' ? toPendingCall({ callId, tool, dependsOn: [] }, event) : undefined;
    const known = this.#calls.get(key) ?? first;
    if (known !== undefined) this.#calls.replace(key, nextCallState(known, event));
  }

  #moveRun(event: EventBase & EventBody, runId: RunId): void {
    this.#runs.replace(runId, nextRunState(this.#runs.get(runId), { ...event, runId }));
    if (event.type === 'run.finished') this.#skipPending(runId, event.at);
  }

  // What has not begun when its run ends never will.
  #skipPending(runId: RunId, endedAt: number): void {
    for (const call of this.listCalls({ runId, status: 'pending' })) {
      this.#calls.replace(callKey(call), { ...call, status: 'skipped', endedAt });
    }
  }
}
