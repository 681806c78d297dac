import { type CallScope, combineListeners, type JsonObject, type ToolCall } from '@toolwright/contract';
import { limitConcurrency } from '../../batch/limit-concurrency.js';
import { type PlanTelling, tellPlan, tellSkip } from '../../execution/tell-plan.js';
import type { ReadChain } from '../plan/read-chain.js';
import type { ReadStep } from '../plan/read-step.js';
import { accessOfStep } from './access-of-step.js';
import { ChainBounds } from './chain-bounds.js';
import type { ChainOptions } from './chain-options.js';
import { ChainRecord } from './chain-record.js';
import { type Halt, haltFailure } from './halt.js';
import { judgeStep } from './judge-step.js';
import { type ReadyCall, ReadySteps } from './ready-steps.js';
import type { StepOutcome } from './step-outcome.js';
import { stepScope } from './step-scope.js';
import { WriteOrder } from './write-order.js';

const defaultConcurrency = 8;

/** One run of a chain without faults: decides which step begins when. Used once. */
export class ChainRun {
  readonly #read: ReadChain;
  readonly #options: ChainOptions;
  readonly #telling: PlanTelling;
  readonly #bounds: ChainBounds;
  readonly #maxConcurrent: number;
  readonly #record: ChainRecord;
  readonly #ready: ReadySteps;
  readonly #running = new Set<string>();
  /** What may let further steps begin when it ends. */
  readonly #work = new Set<Promise<void>>();

  constructor(read: ReadChain, options: ChainOptions) {
    const { listener, clock, scope = {}, maxConcurrent } = options;
    this.#read = read;
    this.#options = options;
    this.#telling = { listener: combineListeners(listener ? [listener] : []), clock, scope };
    this.#bounds = new ChainBounds(read.chain, options);
    this.#maxConcurrent = maxConcurrent === undefined ? defaultConcurrency : limitConcurrency(maxConcurrent);
    this.#record = new ChainRecord(read.chain);
    this.#ready = new ReadySteps(options);
  }

  /** Runs until every step has ended or will not begin. Never rejects. */
  async run(): Promise<ChainRecord> {
    const planned = this.#read.steps.map(({ step: { id, tool }, awaits }) => ({ callId: id, tool, dependsOn: [...awaits] }));
    tellPlan(planned, this.#telling);
    this.#beginSteps();
    while (this.#work.size > 0) {
      await Promise.race(this.#work);
      this.#beginSteps();
    }
    if (this.#record.halt !== undefined) this.#skipRest(this.#record.halt);
    return this.#record;
  }

  // The steps stand in order, so what is settled here is seen by those that wait for it.
  #beginSteps(): void {
    const ahead = new WriteOrder();
    const { outcomes } = this.#record;
    for (const read of this.#read.steps) {
      const { id } = read.step;
      if (outcomes.has(id)) continue;
      if (!this.#running.has(id) && !this.#isHalted()) this.#consider(read, ahead);
      if (!outcomes.has(id)) ahead.add(this.#ready.roleOf(read));
    }
  }

  #isHalted(): boolean {
    if (this.#record.halt !== undefined) return true;
    const halt = this.#bounds.findHalt();
    if (halt !== undefined) this.#record.stop(halt);
    return halt !== undefined;
  }

  #consider(read: ReadStep, ahead: WriteOrder): void {
    if (this.#ready.argumentsOf(read) === undefined) this.#judge(read);
    const given = this.#ready.argumentsOf(read);
    if (given === undefined || this.#running.size >= this.#maxConcurrent) return;
    if (ahead.mayPass(this.#ready.roleOf(read))) this.#track(this.#call(read, given));
  }

  #judge(read: ReadStep): void {
    const verdict = judgeStep(read, this.#record);
    if (verdict.kind === 'settled') this.#settleUncalled(read, verdict.outcome);
    if (verdict.kind !== 'ready') return;
    const call = toCall(read, verdict.given);
    const roleFound = this.#ready.add(call, this.#scopeOf(call));
    if (roleFound !== undefined) this.#track(roleFound);
  }

  async #call(read: ReadStep, given: JsonObject): Promise<void> {
    const { executor, registry } = this.#options;
    const call = toCall(read, given);
    this.#running.add(call.id);
    const result = await executor.execute(call, this.#scopeOf(call));
    this.#running.delete(call.id);
    this.#record.addCall({ read, access: accessOfStep(read, registry), call, result });
  }

  #scopeOf(call: ToolCall): CallScope {
    return stepScope(this.#options.scope ?? {}, { chain: this.#read.chain.name, call, leftMs: this.#bounds.leftMs });
  }

  #track(work: Promise<void>): void {
    const tracked: Promise<void> = work.finally(() => this.#work.delete(tracked));
    this.#work.add(tracked);
  }

  #skipRest(halt: Halt): void {
    for (const read of this.#read.steps) {
      const { id } = read.step;
      if (this.#record.outcomes.has(id)) continue;
      this.#settleUncalled(read, { status: 'skipped', because: 'failure', failure: haltFailure(halt, id) });
    }
  }

  #settleUncalled(read: ReadStep, outcome: StepOutcome): void {
    const { id, tool } = read.step;
    this.#record.settle(read, outcome);
    tellSkip({ callId: id, tool, failure: 'failure' in outcome ? outcome.failure : undefined }, this.#telling);
  }
}

function toCall({ step: { id, tool } }: ReadStep, given: JsonObject): ReadyCall {
  return { id, name: tool, arguments: given };
}
