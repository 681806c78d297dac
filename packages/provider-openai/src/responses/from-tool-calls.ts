import type { ToolCall } from '@toolwright/contract';
import { parseArguments, toCallId } from '@toolwright/provider-kit';
import type { Offer } from '../offer.js';

/**
 * Reads the calls among the items of an output. A call without an id of its own gets one, because its result must find it.
 * @returns undefined when a call has no name
 */
export function fromToolCalls(
  items: readonly Readonly<Record<string, unknown>>[],
  { names, restoreCall }: Pick<Offer<unknown>, 'names' | 'restoreCall'>,
): readonly ToolCall[] | undefined {
  const calls: ToolCall[] = [];
  const ids = new Set<string>();
  for (const { type, call_id: callId, name, arguments: written } of items) {
    if (type !== 'function_call') continue;
    if (typeof name !== 'string' || name === '') return undefined;
    const id = toCallId(callId, ids);
    ids.add(id);
    calls.push(restoreCall({ id, name: names.toInside(name), arguments: parseArguments(typeof written === 'string' ? written : '') }));
  }
  return calls;
}
