import type { CallLimits, CallScope, Failure, IdSource, JsonObject, Principal, ToolCall, ToolResult } from '@toolwright/contract';
import type { CallState, NestedCall } from './call-state.js';

/** Where a call stands: on whose behalf, after what, how deep, under which key. */
export interface CallPlace {
  readonly scope: CallScope;
  /** Results of the same turn so far; grows. */
  readonly earlier: readonly ToolResult[];
  /** 0 is a call of a model or caller, 1 a call of a tool. */
  readonly depth: number;
  /** Undefined where nobody can come again with it: it is then random. */
  readonly key: string | undefined;
  /** Why it must not run, where that is known beforehand. It is told only to whom the tool is there for. */
  readonly refusal?: Failure | undefined;
}

/** What a call needs beyond itself. */
export interface PlacedCallServices {
  readonly idSource: IdSource;
  /** Carries out a call that a tool makes. Never rejects. */
  readonly execute: (call: ToolCall, place: CallPlace) => Promise<ToolResult>;
}

const noLimits: CallLimits = Object.freeze({});

/** A call at its place. What most calls never ask for is made when somebody does. */
export class PlacedCall implements CallState {
  readonly limits: CallLimits;
  readonly #call: ToolCall;
  readonly #place: CallPlace;
  readonly #services: PlacedCallServices;
  #key: string | undefined;
  #nestedCalls = 0;

  constructor(call: ToolCall, place: CallPlace, services: PlacedCallServices) {
    this.limits = place.scope.limits ?? noLimits;
    this.#call = call;
    this.#place = place;
    this.#services = services;
    this.#key = place.key;
  }

  get arguments(): JsonObject | string {
    return this.#call.arguments;
  }

  get principal(): Principal | undefined {
    return this.#place.scope.principal;
  }

  get earlier(): readonly ToolResult[] {
    return this.#place.earlier;
  }

  get hasRandomKey(): boolean {
    return this.#place.key === undefined;
  }

  get idempotencyKey(): string {
    this.#key ??= this.#services.idSource.newId();
    return this.#key;
  }

  // A call within a call is of the same run and principal. Its key is journaled also where the caller's is random: another attempt comes again with it.
  callNested({ tool, given, key, signal, totalMs }: NestedCall): Promise<ToolResult> {
    const { scope, depth } = this.#place;
    const { limits: _limits, ...inherited } = scope;
    this.#nestedCalls += 1;
    const nested = { id: `${this.#call.id}/${this.#nestedCalls}`, name: tool, arguments: given };
    const limits = Number.isFinite(totalMs) && { limits: { totalMs } };
    return this.#services.execute(nested, { scope: { ...inherited, ...limits, signal }, earlier: [], depth: depth + 1, key });
  }
}
