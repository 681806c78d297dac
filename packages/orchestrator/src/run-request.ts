import type { Message, Principal } from '@toolwright/contract';

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
}
