import type { Failure, Logger, RegisteredTool, ToolContext, ToolDispatcher, ToolInterceptor } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import { tellProgress } from './tell-progress.js';

/** What running methods needs from outside. */
export interface MethodServices {
  readonly logger: Logger;
  readonly dispatcher: ToolDispatcher;
  /** The first is the outermost. */
  readonly interceptors: readonly ToolInterceptor[];
}

/** Which method of the plugin runs, where, and what it is told. */
export interface MethodSetup extends MethodServices {
  readonly tool: RegisteredTool;
  readonly method: string;
  /** In a fallback: why it was called. */
  readonly failure?: Failure;
}

/** Has a method of the plugin run with the checked input and its context, inside all interceptors. Whatever it throws comes out. */
export function methodRunner(setup: MethodSetup): (execution: Execution) => unknown {
  const { tool, method, dispatcher, interceptors } = setup;
  return (execution) => {
    const { input } = execution;
    const context = createContext(setup, execution);
    const dispatch = (): unknown => dispatcher.dispatch({ tool, method, input, context });
    if (interceptors.length === 0) return dispatch();
    const run = interceptors.reduceRight<() => Promise<unknown>>(
      (next, interceptor) => async () => interceptor.intercept({ input, context }, next),
      async () => dispatch(),
    );
    return run();
  };
}

function createContext({ tool, logger, failure }: MethodSetup, execution: Execution): ToolContext {
  const { origin, call, running } = execution;
  return {
    tool: tool.descriptor.name,
    callId: origin.callId ?? '',
    attempt: execution.attempts,
    // Some parts are made only for a handler that looks at them; one that was given up still has the signal of its own attempt.
    get signal() {
      return running?.signal ?? execution.signal;
    },
    get idempotencyKey() {
      return execution.idempotencyKey;
    },
    get call() {
      return call.callTool;
    },
    logger,
    earlier: [...call.earlier],
    progress: (update) => tellProgress(update, { execution, running }),
    ...(origin.runId !== undefined && { runId: origin.runId }),
    ...(origin.step !== undefined && { step: origin.step }),
    ...(call.principal && { principal: call.principal }),
    ...(failure && { failure }),
  };
}
