import type { ErrorCode } from '../error/error-code.js';
import type { InputProblem } from '../tool/tool-input.js';
import type { FailureCategory } from './failure-category.js';
import type { SideEffect } from './side-effect.js';

/** Why there is no value; retry, fallback, breaker, metrics and the text for the model all read this one value. */
export interface Failure {
  readonly code: ErrorCode;
  readonly category: FailureCategory;
  readonly sideEffect: SideEffect;
  /** What was expected, what came. Shown to the model: holds no secret and no stack trace. */
  readonly message: string;
  /** What the model is advised to do. */
  readonly suggestion: string;
  /** HTTP status that the upstream gave. */
  readonly status?: number;
  /** Wait asked for by the upstream, in milliseconds. */
  readonly retryAfterMs?: number;
  /** The tool foresaw this answer ("no such city"): it is no fault, so no fallback is tried and no breaker counts it. */
  readonly expected?: boolean;
  /** What is wrong with the arguments, one entry for each problem. */
  readonly problems?: readonly InputProblem[];
  /** What was thrown. For logs and debuggers; it never reaches the model. */
  readonly cause?: unknown;
}
