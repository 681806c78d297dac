import { type EventListener, type Logger, type Principal, reasonOf, type ToolContext, type ToolwrightEvent } from '@toolwright/contract';
import { RunScope } from './run-scope.js';

/** A run, or a call outside a run, that is under way. */
interface LiveScope {
  /** How often it was opened: two calls under one key share it until both have ended. */
  uses: number;
  /** Made by the first call that needs it, for the principal of that call. */
  scope?: RunScope;
}

/** The scopes of what is under way, by run id, and by idempotency key for calls outside a run. Nothing is left of one that has ended. */
export class RunScopes implements EventListener {
  readonly eventTypes = ['run.started', 'run.finished'] as const;
  readonly #logger: Pick<Logger, 'error'>;
  readonly #live = new Map<string, LiveScope>();
  readonly #ending = new Map<string, Promise<void>>();

  constructor(logger: Pick<Logger, 'error'>) {
    this.#logger = logger;
  }

  /** Number of scopes that are held. */
  get size(): number {
    return this.#live.size + this.#ending.size;
  }

  onEvent(event: ToolwrightEvent): void {
    const { runId } = event;
    if (runId === undefined) return;
    if (event.type === 'run.started') this.open(runId);
    if (event.type === 'run.finished') this.#close(runId);
  }

  /** Calls with this run id, or outside a run with this idempotency key, share a scope from now on. */
  open(id: string): void {
    const live = this.#live.get(id);
    if (live === undefined) this.#live.set(id, { uses: 1 });
    else live.uses += 1;
  }

  /** Ends a scope and disposes what was made in it. Never rejects: what fails is logged. */
  async end(id: string): Promise<void> {
    this.#close(id);
    await this.#ending.get(id);
  }

  /** Does the work of one attempt in the scope that it belongs to; without one, in a scope of its own. */
  async use<T>({ runId, principal, idempotencyKey }: ToolContext, task: (scope: RunScope) => Promise<T>): Promise<T> {
    const shared = this.#sharedBy(runId ?? idempotencyKey, { runId, principal });
    if (shared !== undefined) return task(shared);
    const own = new RunScope({ runId, principal });
    try {
      return await task(own);
    } finally {
      await this.#dispose(own);
    }
  }

  // Of another principal than the one that the scope was made for, a call gets nothing out of it.
  #sharedBy(id: string, owner: RunScope['owner']): RunScope | undefined {
    const live = this.#live.get(id);
    if (live === undefined) return undefined;
    live.scope ??= new RunScope(owner);
    return isSamePrincipal(live.scope.owner.principal, owner.principal) ? live.scope : undefined;
  }

  #close(id: string): void {
    const live = this.#live.get(id);
    if (live === undefined) return;
    live.uses -= 1;
    if (live.uses > 0) return;
    this.#live.delete(id);
    if (live.scope === undefined) return;
    const ending = this.#dispose(live.scope).finally(() => {
      if (this.#ending.get(id) === ending) this.#ending.delete(id);
    });
    this.#ending.set(id, ending);
  }

  async #dispose(scope: RunScope): Promise<void> {
    try {
      await scope.lifecycle.dispose();
    } catch (thrown) {
      this.#logger.error(reasonOf(thrown));
    }
  }
}

// The same object, not the same id: permissions may have changed in between.
function isSamePrincipal(one: Principal | undefined, other: Principal | undefined): boolean {
  return one === other;
}
