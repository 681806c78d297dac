import {
  combineListeners,
  declaredPermissions,
  type IdSource,
  type PermissionPolicy,
  parseRunId,
  ToolwrightError,
} from '@toolwright/contract';
import { defaultModelPolicies, type ModelPolicies } from './model-policies.js';
import { Run, type RunServices } from './run.js';
import type { RunRequest } from './run-request.js';
import type { RunResult } from './run-result.js';

/** What the orchestrator needs from outside. */
export interface OrchestratorOptions extends Omit<RunServices, 'modelPolicies' | 'permissionPolicy'> {
  readonly idSource: IdSource;
  /** @default three attempts of 120 s each */
  readonly modelPolicies?: ModelPolicies;
  /** Decides what is offered. @default what the tools require and the principal has */
  readonly permissionPolicy?: PermissionPolicy;
  /** Wall time of one run, in milliseconds. @default 600,000 */
  readonly maxRunMs?: number;
}

const defaultMaxSteps = 10;
const mostSteps = 1_000;
const defaultMaxRunMs = 600_000;

/** Lets a model and the registered tools work on a request until there is an answer. */
export class Orchestrator {
  readonly #options: OrchestratorOptions;

  constructor(options: OrchestratorOptions) {
    this.#options = { ...options, listener: combineListeners([options.listener]) };
  }

  /**
   * Runs a request to its end. What goes wrong on the way is in the result; only a request that cannot begin rejects.
   * @throws ToolwrightError `declaration_error` when `maxSteps` is out of its range
   */
  async run(request: RunRequest): Promise<RunResult> {
    const { idSource, clock, maxRunMs = defaultMaxRunMs } = this.#options;
    const { modelPolicies = defaultModelPolicies, permissionPolicy = declaredPermissions } = this.#options;
    const { maxSteps = defaultMaxSteps, signal } = request;
    if (!Number.isInteger(maxSteps) || maxSteps < 1 || maxSteps > mostSteps) {
      throw new ToolwrightError(
        'declaration_error',
        `maxSteps is a whole number from 1 to 1,000; received ${String(maxSteps)}. Choose one in that range.`,
      );
    }
    const controller = new AbortController();
    const withdraw = (): void => controller.abort();
    const cancelTimer = clock.schedule(maxRunMs, () =>
      controller.abort(new ToolwrightError('budget_exceeded', `The run was to end within ${maxRunMs} ms and did not.`)),
    );
    signal?.addEventListener('abort', withdraw, { once: true });
    if (signal?.aborted) withdraw();
    try {
      const run = new Run({ ...this.#options, modelPolicies, permissionPolicy }, request, parseRunId(idSource.newId()));
      return await run.toEnd(maxSteps, controller.signal);
    } finally {
      cancelTimer();
      signal?.removeEventListener('abort', withdraw);
    }
  }
}
