import type { Failure, Logger, RegisteredTool, ToolContext } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';

/** Which method of the plugin runs, and what it is told. */
export interface MethodSetup {
  readonly tool: RegisteredTool;
  readonly method: string;
  readonly logger: Logger;
  /** In a fallback: why it was called. */
  readonly failure?: Failure;
}

/** Calls a method of the plugin with the checked input and its context. Whatever it throws comes out. */
export function methodRunner({ tool, method, logger, failure }: MethodSetup): (execution: Execution) => unknown {
  return (execution) => {
    const { origin, call } = execution;
    const context: ToolContext = {
      tool: tool.descriptor.name,
      callId: origin.callId ?? '',
      attempt: execution.attempts,
      signal: execution.attemptSignal,
      logger,
      idempotencyKey: call.idempotencyKey,
      earlier: [...call.earlier],
      progress: (update) => execution.emit({ type: 'call.progressed', update }),
      call: call.callTool,
      ...(origin.runId !== undefined && { runId: origin.runId }),
      ...(origin.step !== undefined && { step: origin.step }),
      ...(call.principal && { principal: call.principal }),
      ...(failure && { failure }),
    };
    return tool.invoke(method, execution.input, context);
  };
}
