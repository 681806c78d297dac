import type { Failure, JsonObject } from '@toolwright/contract';
import type { CombinedResult } from '../../combine/combined-result.js';
import type { Compensation } from '../compensation/compensation.js';
import type { ChainFault } from '../plan/chain-fault.js';
import type { StepOutcome } from './step-outcome.js';

/** A chain that cannot run, and of which nothing ran. */
export interface RefusedChain {
  readonly status: 'refused';
  readonly chain: string;
  /** `invalid_chain`, with all faults in its message. */
  readonly failure: Failure;
  readonly faults: readonly ChainFault[];
}

/** What a chain gave that has run, to its end or as far as its failures let it. */
export interface ChainSummary {
  readonly chain: string;
  /** What became of each step, by id. */
  readonly steps: Readonly<Record<string, StepOutcome>>;
  /** Results by output name; those whose steps gave none are absent. */
  readonly outputs: JsonObject;
  /** All steps as one; what conditions skipped does not count. */
  readonly combined: CombinedResult;
}

/** A chain in which every step that was to run succeeded. */
export interface DoneChain extends ChainSummary {
  readonly status: 'done';
}

/** A chain in which something failed, was withdrawn or came too late. */
export interface FailedChain extends ChainSummary {
  readonly status: 'failed';
  /** The first failure. */
  readonly failure: Failure;
  /** What became of each finished write, the last first; empty unless the chain compensates. */
  readonly compensations: readonly Compensation[];
}

/** What comes of running a chain. */
export type ChainResult = RefusedChain | DoneChain | FailedChain;
