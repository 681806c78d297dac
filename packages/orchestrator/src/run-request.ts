import type { BatchOrder, Message, Principal, ToolChoice } from '@toolwright/contract';

/** What a run is asked to do. */
export interface RunRequest {
  /** What the person or program asks. */
  readonly input: string;
  /** Standing instructions to the model. @default none */
  readonly instructions?: string;
  /** Earlier turns of the conversation, oldest first. @default none */
  readonly history?: readonly Message[];
  /** Who asks. @default nobody in particular */
  readonly principal?: Principal;
  /** Withdraws the run; what it had found out so far is kept in the result. */
  readonly signal?: AbortSignal;
  /** Model turns at most. 1–1,000. @default 10 */
  readonly maxSteps?: number;
  /** What the model may do with the tools. `required` and `tool` hold until tools have been called: the model could never answer else. @default auto */
  readonly toolChoice?: ToolChoice;
  /** `off`: the model is to ask for one call a turn; if it asks for more all the same, they run one by one. @default 'allowed' */
  readonly parallelToolCalls?: 'allowed' | 'off';
  /** When the calls of one turn run. @default what the executor does */
  readonly order?: BatchOrder;
  /** Calls of one turn that run at once. ≥ 1; more than the executor allows changes nothing. @default what the executor allows */
  readonly maxConcurrent?: number;
}
