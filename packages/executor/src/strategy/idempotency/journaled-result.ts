import { type Degradation, type JsonObject, type JsonValue, type Outcome, succeeded } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';

/** What a finished write gave, as it is kept: its value, and of what it stands in for, if it does. */
export function toJournal(value: JsonValue, { degraded }: Execution): JsonValue {
  return degraded === undefined ? { value } : { value, degraded: toJson(degraded) };
}

/** Answers an execution with what the same write gave before. */
export function fromJournal(kept: JsonValue, execution: Execution): Outcome<JsonValue> {
  // `toJournal` has written it; the compiler knows it as JSON only.
  const { value, degraded } = kept as unknown as { readonly value: JsonValue; readonly degraded?: Degradation };
  execution.source = 'journal';
  execution.degraded = degraded;
  execution.emit({ type: 'call.replayed', from: 'journal' });
  return succeeded(value);
}

// What was thrown is for debuggers of this process, and need not be JSON.
function toJson({ source, failure }: Degradation): JsonObject {
  const { cause: _, problems = [], ...rest } = failure;
  return { source, failure: { ...rest, problems: problems.map((problem) => ({ ...problem })) } };
}
