import { createFailure, type Failure, type FailureDetail, type FailureMapper, type SideEffect } from '@toolwright/contract';
import { applyMappers } from './apply-mappers.js';
import { describeError } from './describe-error.js';
import { collectEvidence, type Evidence } from './evidence.js';
import { judgeError } from './judge-error.js';
import { isOwnError, readOwnFailure } from './own-error.js';
import { type Now, readRetryAfterMs } from './retry-after.js';
import { isTimeLimit } from './time-limit.js';

/** What a classification needs to know beside the error. */
export interface ClassifyOptions {
  /** What is left behind when the error does not say: `none` for a read. */
  readonly uncertainSideEffect: SideEffect;
  /** Asked in their order, the first that knows the error has the last word. Errors of ours are clear without. @default none */
  readonly mappers?: readonly FailureMapper[];
  /** Needed for a Retry-After that is a date in an answer without a date of its own. @default such a date says nothing */
  readonly now?: Now;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Turns anything thrown into a failure: what the error, the answer that it carries and its causes say in fields decides, then its words. */
export function classifyFailure(thrown: unknown, options: ClassifyOptions): Failure {
  return isOwnError(thrown) ? readOwnFailure(thrown, options.uncertainSideEffect) : classifyEvidence(collectEvidence(thrown), options);
}

/** Turns what an error says of itself into a failure. */
export function classifyEvidence(evidence: Evidence, { uncertainSideEffect, mappers = [], now }: ClassifyOptions): Failure {
  const { thrown, faces } = evidence;
  const verdict = judgeError(evidence);
  const status = faces.find((face) => face.status !== undefined)?.status;
  const retryAfterMs = readRetryAfterMs(faces, now);
  const isTimeout = isTimeLimit(faces);
  const detail: Writable<FailureDetail> = {
    category: isTimeout ? 'transient' : (verdict?.category ?? 'unknown'),
    sideEffect: verdict?.sideEffect === 'none' ? 'none' : uncertainSideEffect,
    cause: thrown,
  };
  if (status !== undefined) detail.status = status;
  if (retryAfterMs !== undefined) detail.retryAfterMs = retryAfterMs;
  const classified = createFailure(isTimeout ? 'timeout' : 'execution_error', describeError(evidence), detail);
  return applyMappers(mappers, classified);
}
