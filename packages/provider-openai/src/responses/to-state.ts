import type { JsonValue, ProviderState } from '@toolwright/contract';
import { responsesApi } from './responses-api.js';

type JsonRecord = Readonly<Record<string, unknown>>;

/** What the SDK may add to items for its users; the API refuses it. */
const helperFields: ReadonlySet<string> = new Set(['parsed', 'parsed_arguments']);

/**
 * What must come back with a turn: all its items, unchanged and in order, where there is more than text and calls, such as reasoning.
 * Reasoning at the end led to nothing, because the turn was cut off, and would be refused.
 */
export function toState(items: readonly JsonRecord[]): ProviderState | undefined {
  const kept = items.slice(0, items.findLastIndex(({ type }) => type !== 'reasoning') + 1);
  return kept.every(isPlain) ? undefined : { api: responsesApi, state: dropHelpers(kept) };
}

/** Whether text and calls say all of an item. */
function isPlain({ type, phase, namespace, caller }: JsonRecord): boolean {
  return (type === 'message' || type === 'function_call') && [phase, namespace, caller].every((field) => (field ?? null) === null);
}

function dropHelpers(items: readonly JsonRecord[]): JsonValue {
  // Parsed JSON, written and parsed again.
  return JSON.parse(JSON.stringify(items, (key, value: unknown) => (helperFields.has(key) ? undefined : value))) as JsonValue;
}
