import { type Clock, type Failure, failed, type JsonObject, type ToolDescriptor } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import { classifyFailure } from '../../failure/classify-failure.js';
import type { Answer } from '../../port/answer.js';
import { type CheckedInput, waitForVerdict } from './wait-for-verdict.js';

/** Whose arguments are checked, and how long an attempt of it may take. */
export type CheckedTool = Pick<ToolDescriptor, 'input' | 'policies'>;

/** Asks for the verdict on arguments. Never throws and never rejects. */
export type CheckInput = (given: JsonObject, execution: Execution) => Answer<CheckedInput>;

/** Makes the check of a tool's arguments. A verdict that is still to come is waited for as long as an attempt may take, within the caller's own limits. */
export function inputCheck(tool: CheckedTool, clock: Clock): CheckInput {
  const { input } = tool;
  const toFailure = (thrown: unknown): Failure => toCheckFailure(thrown, input.sensitive);
  return (given, execution) => {
    try {
      const verdict = input.parse(given);
      if ('ok' in verdict) return verdict;
      // A promise of another kind may tell its end at once, or throw.
      return waitForVerdict(Promise.resolve(verdict), { limitMs: limitMsOf(tool, execution), clock, signal: execution.signal, toFailure });
    } catch (thrown) {
      return failed(toFailure(thrown));
    }
  };
}

function limitMsOf({ policies }: CheckedTool, execution: Execution): number {
  const { ms } = policies.timeout;
  const { timeoutMs = ms } = execution.call.limits;
  return Math.min(ms, timeoutMs, execution.msUntil(execution.deadline));
}

// Nothing has run, whatever the check itself asked. Its words may quote a value that nobody may see.
function toCheckFailure(thrown: unknown, sensitive: readonly string[]): Failure {
  const failure = classifyFailure(thrown, { uncertainSideEffect: 'none' });
  const reason = sensitive.length === 0 ? `: ${failure.message}` : '.';
  return { ...failure, sideEffect: 'none', message: `The check of the arguments failed${reason}` };
}
