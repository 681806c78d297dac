import type { JsonObject, ToolCall } from '@toolwright/contract';
import { isRecord, type NameMap } from '@toolwright/provider-kit';

/**
 * Reads the calls of a reply's message. Arguments stay the text that the model wrote; none at all are an empty object. A call without an id
 * of its own gets one, because its result must find it.
 * @returns undefined when a call has no name or is no function
 */
export function fromToolCalls(message: Readonly<Record<string, unknown>>, names: NameMap): readonly ToolCall[] | undefined {
  const calls: ToolCall[] = [];
  for (const written of writtenCalls(message)) {
    const called = isRecord(written) ? written.function : undefined;
    if (!isRecord(written) || !isRecord(called) || typeof called.name !== 'string' || called.name === '') return undefined;
    calls.push({ id: ownId(written.id, calls), name: names.toInside(called.name), arguments: fromArguments(called.arguments) });
  }
  return calls;
}

/** `function_call` is how servers wrote a single call before there were several. */
function writtenCalls({ tool_calls: calls, function_call: legacyCall }: Readonly<Record<string, unknown>>): readonly unknown[] {
  if (Array.isArray(calls)) return calls;
  return isRecord(legacyCall) ? [{ function: legacyCall }] : [];
}

function ownId(id: unknown, earlier: readonly ToolCall[]): string {
  const isTaken = (candidate: string) => earlier.some((call) => call.id === candidate);
  if (typeof id === 'string' && id !== '' && !isTaken(id)) return id;
  let number = earlier.length + 1;
  while (isTaken(`call_${number}`)) number += 1;
  return `call_${number}`;
}

function fromArguments(written: unknown): JsonObject | string {
  // Some compatible servers send the object itself. It was parsed from JSON, so it holds nothing else.
  if (isRecord(written)) return written as JsonObject;
  return typeof written === 'string' && written.trim() !== '' ? written : '{}';
}
