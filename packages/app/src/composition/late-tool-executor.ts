import { type BatchScope, type CallScope, type ToolCall, type ToolExecutor, type ToolResult, ToolwrightError } from '@toolwright/contract';

/** The executor that services and plugins inject: they are made before there is one. */
export class LateToolExecutor implements ToolExecutor {
  #executor: ToolExecutor | undefined;

  /** From now on calls go there. */
  connect(executor: ToolExecutor): void {
    this.#executor = executor;
  }

  execute(call: ToolCall, scope?: CallScope): Promise<ToolResult> {
    return this.#connected().execute(call, scope);
  }

  executeBatch(calls: readonly ToolCall[], scope?: BatchScope): Promise<readonly ToolResult[]> {
    return this.#connected().executeBatch(calls, scope);
  }

  #connected(): ToolExecutor {
    if (this.#executor !== undefined) return this.#executor;
    throw new ToolwrightError(
      'declaration_error',
      'Tools can be called when all plugins are made; one was called while they were being made. Call it in onInit or later, not in a constructor.',
    );
  }
}
