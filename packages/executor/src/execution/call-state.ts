import { type CallLimits, type JsonObject, type Principal, type ToolResult, ToolwrightError } from '@toolwright/contract';

/** A call that a tool makes, or that stands in for it. */
export interface NestedCall {
  readonly tool: string;
  readonly given: JsonObject;
  /** The same whenever the same call is made again, and no other call's. */
  readonly key: string;
  /** Withdraws it. */
  readonly signal: AbortSignal;
  /** How long it may take, in milliseconds; `Infinity` for as long as that tool declares. */
  readonly totalMs: number;
}

/** What an execution knows of the tool call that it carries out. */
export interface CallState {
  /** As the model wrote them. */
  readonly arguments: JsonObject | string;
  /** Nobody in particular, where it is absent. */
  readonly principal?: Principal | undefined;
  /** The same over all attempts. */
  readonly idempotencyKey: string;
  /** Nobody can come again with the key, so nothing need be remembered of it. @default the key is the caller's or the run's */
  readonly hasRandomKey?: boolean;
  /** Limits beyond what the tool declares. */
  readonly limits: CallLimits;
  /** Results of the same turn so far; grows while the call runs. */
  readonly earlier: readonly ToolResult[];
  /** Calls another tool on behalf of this one. Never rejects. */
  readonly callNested: (nested: NestedCall) => Promise<ToolResult>;
}

const refuseCall = (): Promise<never> => Promise.reject(new ToolwrightError('declaration_error', 'Only a running tool can call a tool.'));

/** The state of an execution that carries out no tool call, such as a model turn. */
export const withoutCall: CallState = Object.freeze({
  arguments: {},
  idempotencyKey: '',
  limits: {},
  earlier: [],
  callNested: refuseCall,
});
