import { type Failure, failed, type Logger, type Outcome, type RegisteredTool, type ToolContext } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import { classifyFailure } from '../../failure/classify-failure.js';
import type { Next } from '../../pipeline/strategy.js';
import { toJsonData } from './to-json-data.js';

/** Which method of the plugin runs, and what it is told. */
export interface HandlerSetup {
  readonly tool: RegisteredTool;
  readonly method: string;
  readonly logger: Logger;
  /** In a fallback: why it was called. */
  readonly failure?: Failure;
}

/** The innermost stage: calls the method, the one place where anything thrown becomes an outcome. */
export function handlerStage({ tool, method, logger, failure }: HandlerSetup): Next {
  return (execution) => {
    const toFailed = (thrown: unknown): Outcome<unknown> => failed(classifyFailure(thrown, execution.uncertainSideEffect));
    try {
      const returned = tool.invoke(method, execution.input, contextOf(execution, { tool, logger, failure }));
      return isThenable(returned) ? Promise.resolve(returned).then(toJsonData).catch(toFailed) : toJsonData(returned);
    } catch (thrown) {
      return toFailed(thrown);
    }
  };
}

interface ContextParts {
  readonly tool: RegisteredTool;
  readonly logger: Logger;
  readonly failure: Failure | undefined;
}

function contextOf(execution: Execution, { tool, logger, failure }: ContextParts): ToolContext {
  const { origin, principal } = execution;
  return {
    tool: tool.descriptor.name,
    callId: origin.callId ?? '',
    attempt: execution.attempts,
    signal: execution.attemptSignal,
    logger,
    ...(origin.runId !== undefined && { runId: origin.runId }),
    ...(origin.step !== undefined && { step: origin.step }),
    ...(principal && { principal }),
    ...(failure && { failure }),
  };
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
