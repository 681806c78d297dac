import type { Workspace } from '../workspace/workspace.ts';

/** What every step is given. */
export interface StepContext {
  /** Root of the repository. */
  readonly root: string;
  /** `fix`: a step repairs what it can before it reports. */
  readonly mode: 'check' | 'fix';
  /** The packages and their parsed files; read once, when the first step asks. */
  workspace(): Workspace;
}

/** How a step ended. */
export interface StepResult {
  readonly ok: boolean;
  /** Printed when the step failed. Empty when there is nothing to say. */
  readonly output: string;
  /** Printed in any case: what is worth knowing but no fault. */
  readonly notes?: readonly string[];
}

/** One part of `pnpm check`. */
export interface Step {
  /** What the user types to run only this step. */
  readonly name: string;
  /** What it looks at, in a few words. */
  readonly purpose: string;
  /** A step without whose success this one could only report consequences. */
  readonly needs?: string;
  run(context: StepContext): Promise<StepResult>;
}
