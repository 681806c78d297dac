import {
  type Access,
  type CallScope,
  combineListeners,
  type Failure,
  type JsonObject,
  type JsonValue,
  type ToolCall,
  type ToolDescriptor,
  type ToolResult,
  type ToolSuccess,
} from '@toolwright/contract';
import type { CallRole } from '../../batch/call-role.js';
import { limitConcurrency } from '../../batch/limit-concurrency.js';
import { type PlanTelling, tellPlan, tellSkip } from '../../execution/tell-plan.js';
import type { FailureMode } from '../chain-step.js';
import type { ReadChain } from '../plan/read-chain.js';
import type { ReadStep } from '../plan/read-step.js';
import type { ChainOptions } from './chain-options.js';
import { type Halt, haltFailure } from './halt.js';
import { judgeStep } from './judge-step.js';
import { statefulKey } from './stateful-key.js';
import type { StepOutcome } from './step-outcome.js';
import { stepScope } from './step-scope.js';
import { WriteOrder } from './write-order.js';

/** A step that only waits for its turn. */
interface ReadyStep {
  readonly given: JsonObject;
  /** Absent also while it is being worked out. */
  readonly key: string | undefined;
}

/** A write that succeeded. */
export interface DoneWrite {
  readonly read: ReadStep;
  readonly call: ToolCall;
  readonly result: ToolSuccess;
}

/** A write that failed, and nobody can tell whether it happened. */
export interface UncertainWrite {
  readonly step: string;
  readonly failure: Failure;
}

const defaultConcurrency = 8;

/** One run of a chain without faults: which step begins when, and what became of each. */
export class ChainRun {
  /** What became of each step, by id. */
  readonly outcomes = new Map<string, StepOutcome>();
  /** Results of the steps that succeeded, by id. */
  readonly values = new Map<string, JsonValue>();
  /** In the order in which they finished. */
  readonly writes: DoneWrite[] = [];
  /** Writes that failed and may have happened all the same. */
  readonly uncertainWrites: UncertainWrite[] = [];
  /** The first failure. */
  failure: Failure | undefined;
  /** A step that failed, or the chain when it was cut short, asks that writes be undone. */
  isToBeUndone = false;
  readonly #read: ReadChain;
  readonly #options: ChainOptions;
  readonly #telling: PlanTelling;
  readonly #deadline: number;
  readonly #maxConcurrent: number;
  readonly #ready = new Map<string, ReadyStep>();
  readonly #running = new Set<string>();
  /** What may let further steps begin when it ends. */
  readonly #work = new Set<Promise<void>>();
  #halt: Halt | undefined;

  constructor(read: ReadChain, options: ChainOptions) {
    this.#read = read;
    const { listener, clock, scope = {}, maxConcurrent } = options;
    this.#options = options;
    this.#telling = { listener: combineListeners(listener ? [listener] : []), clock, scope };
    this.#maxConcurrent = maxConcurrent === undefined ? defaultConcurrency : limitConcurrency(maxConcurrent);
    this.#deadline = clock.now() + (read.chain.totalMs ?? Number.POSITIVE_INFINITY);
  }

  get chain(): string {
    return this.#read.chain.name;
  }

  /** Runs until every step has ended or will not begin. Never rejects. */
  async run(): Promise<void> {
    const planned = this.#read.steps.map(({ step: { id, tool }, awaits }) => ({ callId: id, tool, dependsOn: [...awaits] }));
    tellPlan(planned, this.#telling);
    this.#beginSteps();
    while (this.#work.size > 0) {
      await Promise.race(this.#work);
      this.#beginSteps();
    }
    if (this.#halt !== undefined) this.#skipRest(this.#halt);
  }

  #skipRest(halt: Halt): void {
    for (const read of this.#read.steps) {
      const { id } = read.step;
      if (this.outcomes.has(id)) continue;
      const failure = haltFailure(halt, id);
      this.failure ??= failure;
      this.#settleUncalled(read, { status: 'skipped', because: 'failure', failure });
    }
  }

  // The steps stand in order, so what is settled here is seen by those that wait for it.
  #beginSteps(): void {
    const ahead = new WriteOrder();
    for (const read of this.#read.steps) {
      const { id } = read.step;
      if (this.outcomes.has(id)) continue;
      if (!this.#running.has(id) && !this.#isHalted()) this.#consider(read, ahead);
      if (!this.outcomes.has(id)) ahead.add(this.#roleOf(read));
    }
  }

  #isHalted(): boolean {
    if (this.#halt !== undefined) return true;
    const { scope, clock } = this.#options;
    const { totalMs, onFailure } = this.#read.chain;
    if (scope?.signal?.aborted) this.#stop({ kind: 'withdrawn' }, onFailure);
    else if (totalMs !== undefined && clock.now() >= this.#deadline) this.#stop({ kind: 'late', totalMs }, onFailure);
    return this.#halt !== undefined;
  }

  #consider(read: ReadStep, ahead: WriteOrder): void {
    const { id } = read.step;
    if (!this.#ready.has(id)) this.#judge(read);
    const ready = this.#ready.get(id);
    if (ready === undefined || this.#running.size >= this.#maxConcurrent) return;
    if (ahead.mayPass(this.#roleOf(read))) this.#track(this.#call(read, ready.given));
  }

  #judge(read: ReadStep): void {
    const { id } = read.step;
    const verdict = judgeStep(read, this);
    if (verdict.kind === 'settled') this.#settleUncalled(read, verdict.outcome);
    if (verdict.kind !== 'ready') return;
    const { given } = verdict;
    this.#ready.set(id, { given, key: undefined });
    const tool = this.#descriptorOf(read);
    if (tool?.stateful === undefined) return;
    const call = { id, name: tool.name, arguments: given };
    const check = { tool, clock: this.#options.clock, coercion: 'on', scope: this.#scopeOf(call) } as const;
    this.#track(statefulKey(call, check).then((key) => void this.#ready.set(id, { given, key })));
  }

  async #call(read: ReadStep, given: JsonObject): Promise<void> {
    const { id, tool } = read.step;
    const call = { id, name: tool, arguments: given };
    this.#running.add(id);
    const result = await this.#options.executor.execute(call, this.#scopeOf(call));
    this.#running.delete(id);
    this.#settle(read, toOutcome(result));
    if (this.#accessOf(read) === 'read') return;
    if (result.success) this.writes.push({ read, call, result });
    else if (result.failure.sideEffect !== 'none') this.uncertainWrites.push({ step: id, failure: result.failure });
  }

  #settleUncalled(read: ReadStep, outcome: StepOutcome): void {
    const { id, tool } = read.step;
    this.#settle(read, outcome);
    tellSkip({ callId: id, tool, failure: 'failure' in outcome ? outcome.failure : undefined }, this.#telling);
  }

  #settle({ step: { id, onFailure } }: ReadStep, outcome: StepOutcome): void {
    this.outcomes.set(id, outcome);
    if (outcome.status === 'done') this.values.set(id, outcome.result.data);
    if (outcome.status !== 'failed') return;
    const { failure } = outcome;
    this.failure ??= failure;
    this.#stop({ kind: 'failed', step: id, failure }, onFailure ?? this.#read.chain.onFailure);
  }

  #stop(halt: Halt, mode: FailureMode = 'stop'): void {
    if (halt.kind === 'failed' && mode === 'continue') return;
    this.#halt ??= halt;
    this.isToBeUndone ||= mode === 'compensate';
  }

  #scopeOf(call: ToolCall): CallScope {
    const { scope = {}, clock } = this.#options;
    return stepScope(scope, { chain: this.chain, call, leftMs: this.#deadline - clock.now() });
  }

  #track(work: Promise<void>): void {
    const tracked: Promise<void> = work.finally(() => this.#work.delete(tracked));
    this.#work.add(tracked);
  }

  #descriptorOf({ step }: ReadStep): ToolDescriptor | undefined {
    return this.#options.registry.find(step.tool)?.descriptor;
  }

  // A tool that is taken away while the chain runs is no reason to hurry.
  #accessOf(read: ReadStep): Access {
    return this.#descriptorOf(read)?.access ?? 'write';
  }

  #roleOf(read: ReadStep): CallRole {
    const key = this.#ready.get(read.step.id)?.key;
    return this.#accessOf(read) === 'read' ? { kind: 'read' } : { kind: 'write', ...(key !== undefined && { key }) };
  }
}

function toOutcome(result: ToolResult): StepOutcome {
  return result.success ? { status: 'done', result } : { status: 'failed', failure: result.failure, result };
}
