import {
  type CallLimits,
  type CallScope,
  type Clock,
  type JsonObject,
  type Outcome,
  succeeded,
  type ToolCall,
  type ToolDescriptor,
} from '@toolwright/contract';
import { withoutCall } from '../execution/call-state.js';
import { Execution } from '../execution/execution.js';
import type { Answer } from '../port/answer.js';
import { whenAnswered } from '../port/when-answered.js';
import { argumentsStrategy } from '../strategy/arguments/arguments-strategy.js';

/** By what the arguments of a call are checked. */
export interface ArgumentCheck {
  readonly tool: ToolDescriptor;
  readonly clock: Clock;
  readonly coercion: 'on' | 'off';
  /** On whose behalf the call is made. */
  readonly scope: CallScope;
}

/** Arguments that a tool takes. */
export interface CheckedArguments {
  readonly given: JsonObject;
  /** What the tool's handler and keys are given. */
  readonly input: unknown;
}

// The neighbours wait meanwhile.
const patienceMs = 1_000;

/**
 * Reads a call's arguments as its pipeline will, before it runs. Waits no longer than a second for a check that answers later. Never throws
 * and never rejects.
 */
export function checkArguments(call: ToolCall, { tool, clock, coercion, scope }: ArgumentCheck): Answer<Outcome<CheckedArguments>> {
  const { name, access, idempotent } = tool;
  const trial = new Execution({
    clock,
    listener: { onEvent() {} },
    origin: { callId: call.id, tool: name },
    access,
    idempotent,
    call: { ...withoutCall, arguments: call.arguments, limits: tighten(scope.limits) },
    signal: scope.signal,
  });
  const checked = argumentsStrategy(tool, { clock, coercion })(trial, () => succeeded(undefined));
  return whenAnswered<Outcome<unknown>, Outcome<CheckedArguments>>(checked, (outcome) =>
    outcome.ok ? succeeded({ given: trial.given, input: trial.input }) : outcome,
  );
}

function tighten({ totalMs = patienceMs, ...limits }: CallLimits = {}): CallLimits {
  return { ...limits, totalMs: Math.min(totalMs, patienceMs) };
}
