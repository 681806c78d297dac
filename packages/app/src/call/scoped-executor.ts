import type { BatchScope, CallScope, IdSource, ToolCall, ToolExecutor, ToolResult } from '@toolwright/contract';
import { toBatchKey } from '@toolwright/executor';
import type { RunScopes } from '../scope/run-scopes.js';

/** What a scoped executor works with. */
export interface ScopedExecutorOptions {
  /** Runs the calls. */
  readonly executor: ToolExecutor;
  readonly idSource: IdSource;
  readonly scopes: RunScopes;
}

/** Gives each call outside a run a scope of its own, known by the call's key, and disposes what was made in it before the result is given. */
export class ScopedExecutor implements ToolExecutor {
  readonly #options: ScopedExecutorOptions;

  constructor(options: ScopedExecutorOptions) {
    this.#options = options;
  }

  execute(call: ToolCall, scope: CallScope = {}): Promise<ToolResult> {
    const { executor } = this.#options;
    if (scope.runId !== undefined) return executor.execute(call, scope);
    const idempotencyKey = this.#keyOf(scope);
    return this.#within([idempotencyKey], () => executor.execute(call, { ...scope, idempotencyKey }));
  }

  executeBatch(calls: readonly ToolCall[], scope: BatchScope = {}): Promise<readonly ToolResult[]> {
    const { executor } = this.#options;
    if (scope.runId !== undefined) return executor.executeBatch(calls, scope);
    const keyed = { ...scope, idempotencyKey: this.#keyOf(scope) };
    const keys = calls.flatMap((_, index) => toBatchKey(keyed, index) ?? []);
    return this.#within(keys, () => executor.executeBatch(calls, keyed));
  }

  #keyOf({ idempotencyKey }: CallScope): string {
    return idempotencyKey ?? this.#options.idSource.newId();
  }

  async #within<T>(keys: readonly string[], task: () => Promise<T>): Promise<T> {
    const { scopes } = this.#options;
    for (const key of keys) scopes.open(key);
    try {
      return await task();
    } finally {
      await Promise.all(keys.map((key) => scopes.end(key)));
    }
  }
}
