import {
  type Clock,
  createFailure,
  type Failure,
  failed,
  type InputVerdict,
  type JsonObject,
  type ToolDescriptor,
} from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import { classifyFailure } from '../../failure/classify-failure.js';
import type { Answer } from '../../port/answer.js';
import { waitInTime } from '../../time/wait-in-time.js';
import type { CheckedInput } from './checked-input.js';

/** Whose arguments are checked, and how long an attempt of it may take. */
export type CheckedTool = Pick<ToolDescriptor, 'input' | 'policies'>;

/** Asks for the verdict on arguments. Never throws and never rejects. */
export type CheckInput = (given: JsonObject, execution: Execution) => Answer<CheckedInput>;

/** Makes the check of a tool's arguments. A verdict that is still to come is waited for as long as an attempt may take, within the caller's own limits. */
export function inputCheck(tool: CheckedTool, clock: Clock): CheckInput {
  const { input } = tool;
  const wait = (verdict: PromiseLike<InputVerdict>, execution: Execution): Promise<CheckedInput> => {
    const limitMs = Math.max(0, limitMsOf(tool, execution));
    return waitInTime<CheckedInput>(verdict, {
      clock,
      limitMs,
      whenLate: () => failed(tooLong(limitMs)),
      whenRejected: (thrown) => failed(toCheckFailure(thrown, input.sensitive)),
      withdrawal: { signal: execution.signal, otherwise: () => failed(withdrawn()) },
    });
  };
  return (given, execution) => {
    try {
      const verdict = input.parse(given);
      // A promise of another kind may tell its end at once, or throw.
      return 'ok' in verdict ? verdict : wait(Promise.resolve(verdict), execution);
    } catch (thrown) {
      return failed(toCheckFailure(thrown, input.sensitive));
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

function tooLong(limitMs: number): Failure {
  const message = `The check of the arguments was to end within ${limitMs} ms and took too long.`;
  return createFailure('timeout', message, { sideEffect: 'none', suggestion: 'The tool did not run; it may be called again.' });
}

function withdrawn(): Failure {
  return createFailure('cancelled', 'The caller withdrew the call while its arguments were checked.');
}
