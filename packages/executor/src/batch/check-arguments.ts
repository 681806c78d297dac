import { type Clock, type JsonObject, type Outcome, succeeded, type ToolCall, type ToolDescriptor } from '@toolwright/contract';
import { withoutCall } from '../execution/call-state.js';
import { Execution } from '../execution/execution.js';
import { argumentsStrategy } from '../strategy/arguments/arguments-strategy.js';

/** By what the arguments of a call are checked. */
export interface ArgumentCheck {
  readonly tool: ToolDescriptor;
  readonly clock: Clock;
  readonly coercion: 'on' | 'off';
}

/** Arguments that a tool takes. */
export interface CheckedArguments {
  readonly given: JsonObject;
  /** What the tool's handler and keys are given. */
  readonly input: unknown;
}

/** Reads a call's arguments as its pipeline will, before it runs. */
export async function checkArguments(call: ToolCall, { tool, clock, coercion }: ArgumentCheck): Promise<Outcome<CheckedArguments>> {
  const { name, access, idempotent, input } = tool;
  const trial = new Execution({
    clock,
    listener: { onEvent() {} },
    origin: { callId: call.id, tool: name },
    access,
    idempotent,
    call: { ...withoutCall, arguments: call.arguments },
  });
  const outcome = await argumentsStrategy(input, coercion)(trial, () => succeeded(undefined));
  return outcome.ok ? succeeded({ given: trial.given, input: trial.input }) : outcome;
}
