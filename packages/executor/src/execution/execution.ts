import {
  type Access,
  type ApprovalDecided,
  type Clock,
  type Degradation,
  type EventBase,
  type EventBody,
  type EventListener,
  type EventOrigin,
  eventSchemaVersion,
  type JsonObject,
  type Outcome,
  type ResultSource,
  type SideEffect,
  wantsEvent,
} from '@toolwright/contract';
import type { Answer } from '../port/answer.js';
import { type CallState, withoutCall } from './call-state.js';

/** What an execution starts from. */
export interface ExecutionStart {
  readonly clock: Clock;
  readonly listener: EventListener;
  /** What its events belong to. */
  readonly origin: EventOrigin;
  readonly access: Access;
  readonly idempotent: boolean;
  /** @default it carries out no tool call */
  readonly call?: CallState;
  /** The caller's signal. @default one that never fires */
  readonly signal?: AbortSignal | undefined;
}

type WritableEvent = { -readonly [K in keyof EventBase]: EventBase[K] } & EventBody;

/** An attempt that is running, as what lies inside its time limit sees it. */
export interface RunningAttempt {
  /** Fires when the attempt's time is up or the caller has gone. Made when somebody asks for it. */
  readonly signal: AbortSignal;
  /** When its time is up, on the clock's time line. */
  readonly endsAt: number;
  /** Nobody waits for its handler any more. */
  readonly isOver: boolean;
  /** Called when the attempt is over and its handler is not. */
  whenAbandoned: (() => void) | undefined;
  /** Called when its handler has ended, in time or late. */
  whenEnded: (() => void) | undefined;
  /** Waits for its handler, but not beyond its limits. Never rejects. */
  waitFor(handler: Promise<unknown>, end: HandlerEnd): PromiseLike<Outcome<unknown>>;
}

/** How the end of a handler is read. Neither throws nor rejects. */
export interface HandlerEnd {
  readonly returned: (value: unknown, execution: Execution) => Answer<Outcome<unknown>>;
  readonly threw: (thrown: unknown, execution: Execution) => Outcome<unknown>;
}

/** The signal of whoever never withdraws. Shared by all, so nobody listens to it. */
export const neverWithdrawn: AbortSignal = new AbortController().signal;

const nothingGiven: JsonObject = Object.freeze({});

/** One tool call (or other guarded work) on its way through the pipeline, all attempts: what its strategies share. */
export class Execution {
  readonly origin: EventOrigin;
  readonly access: Access;
  readonly idempotent: boolean;
  readonly call: CallState;
  /** Fires when the caller withdraws. Each attempt has a signal of its own, which follows this one. */
  readonly signal: AbortSignal;
  readonly startedAt: number;
  /** Things worth knowing that did not prevent the result. */
  readonly warnings: string[] = [];
  /** The arguments as an object, once they have been read. */
  given: JsonObject = nothingGiven;
  /** The checked input, once there is one. */
  input: unknown;
  /** On the clock's time line: no attempt goes on beyond it. `Infinity` without a limit. */
  deadline: number;
  /** Attempts begun so far. */
  attempts = 0;
  /** What failed attempts of a write have left behind so far, as far as anybody knows. */
  sideEffectSoFar: SideEffect = 'none';
  /** Absent before the first attempt. */
  running: RunningAttempt | undefined;
  /** When the last attempt ended by itself, on the clock's time line. Absent while none has. */
  attemptEndedAt: number | undefined;
  /** Set when the value is second best. */
  degraded: Degradation | undefined;
  /** Where the value came from, when neither the tool nor a fallback gave it. */
  source: ResultSource | undefined;
  /** Whether the value is less than the tool gave, because that was too large. */
  isCut = false;
  /** What became of the question whether it may run. Absent when nobody was asked. */
  approval: Pick<ApprovalDecided, 'decision' | 'decidedBy'> | undefined;
  /** True while nothing has been waited for: it is as late as it was at the start then, and reading the clock costs more than most stages. */
  isAtStart = false;
  readonly #clock: Clock;
  readonly #listener: EventListener;
  #takenOverKey: string | undefined;

  constructor(start: ExecutionStart) {
    this.origin = start.origin;
    this.access = start.access;
    this.idempotent = start.idempotent;
    this.call = start.call ?? withoutCall;
    this.signal = start.signal ?? neverWithdrawn;
    this.#clock = start.clock;
    this.#listener = start.listener;
    this.startedAt = start.clock.now();
    this.deadline = this.startedAt + (this.call.limits.totalMs ?? Number.POSITIVE_INFINITY);
  }

  /** The signal of the attempt that is running; before the first, the caller's. */
  get attemptSignal(): AbortSignal {
    return this.running?.signal ?? this.signal;
  }

  /** The key under which a write is journaled: the call's, or that of an earlier write of the run which is still unresolved. */
  get idempotencyKey(): string {
    return this.#takenOverKey ?? this.call.idempotencyKey;
  }

  set idempotencyKey(key: string) {
    this.#takenOverKey = key;
  }

  /** What a failure of the handler leaves behind when nobody knows better: a read changes nothing. */
  get uncertainSideEffect(): SideEffect {
    return this.access === 'read' ? 'none' : 'unknown';
  }

  /** The time, on the clock's time line. */
  now(): number {
    return this.isAtStart ? this.startedAt : this.#clock.now();
  }

  /** Since the execution began, in milliseconds. */
  elapsedMs(): number {
    return this.now() - this.startedAt;
  }

  /** From now to a moment on the clock's time line, in milliseconds; below 0 when it has passed. */
  msUntil(moment: number): number {
    return moment - this.#clock.now();
  }

  /** Whether anybody listens to events of a type: what nobody sees need not be made. */
  wants(type: EventBody['type']): boolean {
    return wantsEvent(this.#listener, type);
  }

  /** @param at when it happened. @default now */
  emit(body: EventBody, at?: number): void {
    if (wantsEvent(this.#listener, body.type)) this.#tell(body, at ?? this.now());
  }

  // Apart, because most events are wanted by nobody, and what is small is compiled into its callers.
  #tell(body: EventBody, at: number): void {
    const { callId, tool, runId, step, model } = this.origin;
    // Field by field: spreading the origin too costs more than all listeners.
    const event: WritableEvent = { ...body, schemaVersion: eventSchemaVersion, at };
    if (callId !== undefined) event.callId = callId;
    if (tool !== undefined) event.tool = tool;
    if (runId !== undefined) event.runId = runId;
    if (step !== undefined) event.step = step;
    if (model !== undefined) event.model = model;
    this.#listener.onEvent(event);
  }
}
