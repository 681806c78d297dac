import {
  createFailure,
  failed,
  type InputProblem,
  type JsonValue,
  type Outcome,
  type Success,
  type ToolDescriptor,
} from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import type { Answer } from '../../port/answer.js';
import { isPromise } from '../../port/is-promise.js';

/** What decides whether a result has the declared shape. */
export type OutputCheck = NonNullable<ToolDescriptor['outputCheck']>;

/** A value that a tool gave. */
export interface SizedValue extends Success<JsonValue> {
  /** How much it is as JSON, at most, where that is known without writing it. */
  readonly bytesAtMost?: number;
}

/** A value that a tool gave, and for which execution. */
export interface GivenValue {
  readonly success: SizedValue;
  readonly execution: Execution;
}

type Checked = Outcome<JsonValue>;

/** Lets a value pass only when it has the shape that the tool declares for its result. Never throws and never rejects. */
export function checkShape(check: OutputCheck, { success, execution }: GivenValue): Answer<Checked> {
  const judge = (problems: readonly InputProblem[]): Checked =>
    problems.length === 0 ? success : misshapen(problems.map(describe).join('; '), execution);
  const toFailed = (thrown: unknown): Checked => misshapen('it could not be checked', execution, thrown);
  try {
    const problems = check(success.value);
    return isPromise(problems) ? Promise.resolve(problems).then(judge).catch(toFailed) : judge(problems);
  } catch (thrown) {
    return toFailed(thrown);
  }
}

function misshapen(what: string, { access }: Execution, cause?: unknown): Outcome<never> {
  const sideEffect = access === 'read' ? 'none' : 'applied';
  const message = `The tool was to return what its output schema says; ${what}.`;
  return failed(createFailure('invalid_output', message, { sideEffect, ...(cause !== undefined && { cause }) }));
}

function describe({ path, expected, received }: InputProblem): string {
  return `${path === '' ? 'the result' : path}: expected ${expected}, received ${received}`;
}
