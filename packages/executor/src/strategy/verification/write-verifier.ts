import {
  type CallVerified,
  type Clock,
  type EventListener,
  type JsonObject,
  type JsonValue,
  type Outcome,
  type RegisteredTool,
  succeeded,
} from '@toolwright/contract';
import { Execution } from '../../execution/execution.js';
import type { Strategy } from '../../pipeline/strategy.js';
import { type HandlerReading, handlerStage } from '../handler/handler-stage.js';
import { type MethodServices, methodRunner } from '../handler/method-runner.js';

/** What was found out: it happened, and this is its result, which may be unfit; it did not; or nobody can tell. */
export type WriteVerdict =
  | { readonly kind: 'happened'; readonly outcome: Outcome<unknown> }
  | { readonly kind: 'not-happened' }
  | { readonly kind: 'unknown' };

/** Looks whether the write of an execution happened. Never rejects. */
export type WriteVerifier = (execution: Execution) => Promise<WriteVerdict>;

/** How to look. */
export interface VerifierSetup extends MethodServices, HandlerReading {
  readonly clock: Clock;
  readonly tool: RegisteredTool;
  /** The `@Verify` method. */
  readonly method: string;
  /** Runs one attempt under the tool's timeout. */
  readonly attempt: Strategy;
  /** What a result of the tool is held to. */
  readonly result: Strategy;
}

const silent: EventListener = { onEvent() {} };

/**
 * Asks a `@Verify` method. It is a read with the same input and key, under the timeout of an attempt; it has time of its own when the deadline of the
 * attempts has passed, but not beyond the caller's limits.
 */
export function createWriteVerifier(setup: VerifierSetup): WriteVerifier {
  const { clock, attempt, result } = setup;
  const look = handlerStage(methodRunner(setup), setup);
  return async (execution) => {
    const startedAt = clock.now();
    const outcome = await attempt(createProbe(execution, clock), look);
    const found = outcome.ok ? readVerification(outcome.value) : { happened: 'unknown' as const };
    execution.emit({ type: 'call.verified', happened: found.happened, durationMs: clock.now() - startedAt });
    switch (found.happened) {
      case 'yes':
        return { kind: 'happened', outcome: await result(execution, () => succeeded(found.result)) };
      case 'no':
        return { kind: 'not-happened' };
      case 'unknown':
        return { kind: 'unknown' };
    }
  };
}

// Looking is no attempt of the call: it has its own count, and its attempt is no event of the call's.
function createProbe({ origin, call, signal, given, input, idempotencyKey, startedAt }: Execution, clock: Clock): Execution {
  const probe = new Execution({ clock, listener: silent, origin, access: 'read', idempotent: true, call, signal });
  probe.deadline = startedAt + (call.limits.totalMs ?? Number.POSITIVE_INFINITY);
  probe.given = given;
  probe.input = input;
  probe.idempotencyKey = idempotencyKey;
  return probe;
}

type Found = { readonly happened: 'yes'; readonly result: JsonValue } | { readonly happened: Exclude<CallVerified['happened'], 'yes'> };

function readVerification(answer: unknown): Found {
  if (typeof answer !== 'object' || answer === null) return { happened: 'unknown' };
  // The handler stage lets only JSON through.
  const { happened, result = null } = answer as JsonObject;
  if (happened === true) return { happened: 'yes', result };
  return { happened: happened === false ? 'no' : 'unknown' };
}
