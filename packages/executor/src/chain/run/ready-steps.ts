import type { CallScope, Clock, JsonObject, ToolCall, ToolRegistry } from '@toolwright/contract';
import type { CallRole } from '../../batch/call-role.js';
import type { ReadStep } from '../plan/read-step.js';
import { accessOfStep } from './access-of-step.js';
import { statefulKey } from './stateful-key.js';

interface ReadyStep {
  readonly given: JsonObject;
  /** Absent also while it is being worked out. */
  readonly key: string | undefined;
}

/** The call of a step whose arguments are known. */
export interface ReadyCall extends ToolCall {
  readonly arguments: JsonObject;
}

/** What it takes to find out what a step means for its neighbours. */
export interface ReadyStepsOptions {
  readonly registry: ToolRegistry;
  readonly clock: Clock;
}

/** The steps of a run whose arguments are known: from then on they only wait for their turn. */
export class ReadySteps {
  readonly #options: ReadyStepsOptions;
  readonly #ready = new Map<string, ReadyStep>();

  constructor(options: ReadyStepsOptions) {
    this.#options = options;
  }

  /** @returns the arguments of a step; nothing as long as they are not known */
  argumentsOf({ step: { id } }: ReadStep): JsonObject | undefined {
    return this.#ready.get(id)?.given;
  }

  /** What a step means for its neighbours, as far as it is known. */
  roleOf(read: ReadStep): CallRole {
    const key = this.#ready.get(read.step.id)?.key;
    return accessOfStep(read, this.#options.registry) === 'read' ? { kind: 'read' } : { kind: 'write', ...(key !== undefined && { key }) };
  }

  /** Notes the call of a step. @param scope what it will run in @returns when its role is known, where finding out takes time; never rejects */
  add(call: ReadyCall, scope: CallScope): Promise<void> | undefined {
    const { id, name, arguments: given } = call;
    this.#ready.set(id, { given, key: undefined });
    const { registry, clock } = this.#options;
    const tool = registry.find(name)?.descriptor;
    if (tool?.stateful === undefined) return undefined;
    const found = statefulKey(call, { tool, clock, coercion: 'on', scope });
    return found.then((key) => void this.#ready.set(id, { given, key }));
  }
}
