import type { Access, Failure, JsonValue, ToolCall, ToolResult } from '@toolwright/contract';
import type { Chain } from '../chain.js';
import type { ReadStep } from '../plan/read-step.js';
import type { DoneWrite, UncertainWrite } from './chain-write.js';
import type { Halt } from './halt.js';
import type { ChainProgress } from './judge-step.js';
import type { StepOutcome } from './step-outcome.js';

/** The call of a step, and what it gave. */
export interface StepCall {
  readonly read: ReadStep;
  readonly access: Access;
  readonly call: ToolCall;
  readonly result: ToolResult;
}

/** What one run of a chain has come to so far. */
export class ChainRecord implements ChainProgress {
  readonly chain: Chain;
  readonly outcomes = new Map<string, StepOutcome>();
  readonly values = new Map<string, JsonValue>();
  /** In the order in which they finished. */
  readonly writes: DoneWrite[] = [];
  readonly uncertainWrites: UncertainWrite[] = [];
  /** The first failure. */
  failure: Failure | undefined;
  /** Why no further step begins; absent while the chain goes on. */
  halt: Halt | undefined;
  /** A step that failed, or the chain when it was cut short, asks that writes be undone. */
  isToBeUndone = false;

  constructor(chain: Chain) {
    this.chain = chain;
  }

  /** Settles a step that was called, and keeps what there may be to undo. */
  addCall({ read, access, call, result }: StepCall): void {
    this.settle(read, toOutcome(result));
    if (access === 'read') return;
    if (result.success) this.writes.push({ read, call, result });
    else if (result.failure.sideEffect !== 'none') this.uncertainWrites.push({ step: call.id, failure: result.failure });
  }

  /** Says what became of a step. One that failed may halt the chain. */
  settle({ step: { id, onFailure } }: ReadStep, outcome: StepOutcome): void {
    this.outcomes.set(id, outcome);
    if (outcome.status === 'done') this.values.set(id, outcome.result.data);
    if ('failure' in outcome) this.failure ??= outcome.failure;
    if (outcome.status === 'failed') this.stop({ kind: 'failed', step: id, failure: outcome.failure }, onFailure);
  }

  /** Lets no further step begin, but for a failure after which the chain goes on. @param mode that of the step; without one, that of the chain */
  stop(halt: Halt, mode = this.chain.onFailure ?? 'stop'): void {
    if (halt.kind === 'failed' && mode === 'continue') return;
    this.halt ??= halt;
    this.isToBeUndone ||= mode === 'compensate';
  }
}

function toOutcome(result: ToolResult): StepOutcome {
  return result.success ? { status: 'done', result } : { status: 'failed', failure: result.failure, result };
}
