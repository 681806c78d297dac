import { createFailure, type Failure, type JsonObject } from '@toolwright/contract';
import type { ReadStep } from '../plan/read-step.js';
import { formatReference, type Reference } from '../reference/reference.js';
import { resolveTemplate, type StepValues } from '../reference/resolve-template.js';
import type { FailedStep, SkippedByFailure, StepOutcome } from './step-outcome.js';

/** What is known of a chain's steps so far. */
export interface ChainProgress {
  /** Of the steps that have ended, by id. */
  readonly outcomes: ReadonlyMap<string, StepOutcome>;
  /** Results of the steps that succeeded, by id. */
  readonly values: StepValues;
}

/** Whether a step can be called now. */
export type StepVerdict =
  | { readonly kind: 'waiting' }
  /** It will not be called. */
  | { readonly kind: 'settled'; readonly outcome: StepOutcome }
  | { readonly kind: 'ready'; readonly given: JsonObject };

/** Decides what the steps before it make of a step. */
export function judgeStep(read: ReadStep, { outcomes, values }: ChainProgress): StepVerdict {
  if ([...read.awaits].some((awaited) => !outcomes.has(awaited))) return { kind: 'waiting' };
  const outcome = unmetNeed(read, outcomes) ?? unmetCondition(read, values);
  if (outcome !== undefined) return { kind: 'settled', outcome };
  const given = resolveTemplate(read.arguments, values);
  if (!given.ok) return { kind: 'settled', outcome: { status: 'failed', failure: missingFailure(read.step.id, given.missing) } };
  // Arguments are an object, and so is what becomes of them.
  return { kind: 'ready', given: given.value as JsonObject };
}

// A need that failed says more than one that was not wanted.
function unmetNeed({ step: { id }, needs }: ReadStep, outcomes: ChainProgress['outcomes']): StepOutcome | undefined {
  let isUnwanted = false;
  for (const need of needs) {
    const outcome = outcomes.get(need);
    if (outcome !== undefined && 'failure' in outcome)
      return { status: 'skipped', because: 'failure', failure: needFailure({ step: id, need, outcome }) };
    isUnwanted ||= outcome?.status === 'skipped';
  }
  return isUnwanted ? { status: 'skipped', because: 'condition' } : undefined;
}

function unmetCondition({ step: { id }, when }: ReadStep, values: StepValues): StepOutcome | undefined {
  try {
    return when === undefined || when.isMet(values) ? undefined : { status: 'skipped', because: 'condition' };
  } catch (cause) {
    const message = `The condition of step "${id}" was to say yes or no; it threw.`;
    return { status: 'failed', failure: createFailure('execution_error', message, { category: 'permanent', sideEffect: 'none', cause }) };
  }
}

function missingFailure(step: string, missing: Reference): Failure {
  return createFailure(
    'dependency_failed',
    `Step "${step}" needs ${formatReference(missing)}, which the result of "${missing.step}" does not hold.`,
  );
}

interface FailedNeed {
  readonly step: string;
  readonly need: string;
  readonly outcome: FailedStep | SkippedByFailure;
}

// Along a row of skipped steps each names the one that failed.
function needFailure({ step, need, outcome }: FailedNeed): Failure {
  const reason = outcome.status === 'failed' ? `which failed: ${outcome.failure.message}` : `which did not run. ${outcome.failure.message}`;
  return createFailure('dependency_failed', `Step "${step}" needs step "${need}", ${reason}`);
}
