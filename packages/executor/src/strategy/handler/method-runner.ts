import type { Dispatch, Failure, Logger, RegisteredTool, ToolDispatcher, ToolInterceptor } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import { AttemptContext } from './attempt-context.js';

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
  const { tool, method, logger, failure, dispatcher, interceptors } = setup;
  const { name, method: own } = tool.descriptor;
  const other = method === own ? undefined : method;
  return (execution) => {
    const { input } = execution;
    const context = new AttemptContext({ tool: name, logger, execution, method: other, failure });
    const dispatch = { tool, method, input, context };
    return interceptors.length === 0 ? dispatcher.dispatch(dispatch) : intercept(dispatch, { dispatcher, interceptors });
  };
}

function intercept(dispatch: Dispatch, { dispatcher, interceptors }: Omit<MethodServices, 'logger'>): Promise<unknown> {
  const { input, context } = dispatch;
  const run = interceptors.reduceRight<() => Promise<unknown>>(
    (next, interceptor) => async () => interceptor.intercept({ input, context }, next),
    async () => dispatcher.dispatch(dispatch),
  );
  return run();
}
