import type { JsonObject, ToolCall } from '@toolwright/contract';
import { isRecord, parseArguments, toCallId } from '@toolwright/provider-kit';
import type { Offer } from '../offer.js';

/**
 * Reads the calls of a reply's message. A call without an id of its own gets one, because its result must find it.
 * @returns undefined when a call has no name or is no function
 */
export function fromToolCalls(
  message: Readonly<Record<string, unknown>>,
  { names, restoreCall }: Pick<Offer<unknown>, 'names' | 'restoreCall'>,
): readonly ToolCall[] | undefined {
  const calls: ToolCall[] = [];
  const ids = new Set<string>();
  for (const written of writtenCalls(message)) {
    const called = isRecord(written) ? written.function : undefined;
    if (!isRecord(written) || !isRecord(called) || typeof called.name !== 'string' || called.name === '') return undefined;
    const id = toCallId(written.id, ids);
    ids.add(id);
    calls.push(restoreCall({ id, name: names.toInside(called.name), arguments: fromArguments(called.arguments) }));
  }
  return calls;
}

/** `function_call` is how servers wrote a single call before there were several. */
function writtenCalls({ tool_calls: calls, function_call: legacyCall }: Readonly<Record<string, unknown>>): readonly unknown[] {
  if (Array.isArray(calls)) return calls;
  return isRecord(legacyCall) ? [{ function: legacyCall }] : [];
}

function fromArguments(written: unknown): JsonObject | string {
  // Some compatible servers send the object itself. It was parsed from JSON, so it holds nothing else.
  if (isRecord(written)) return written as JsonObject;
  return parseArguments(typeof written === 'string' ? written : '');
}
