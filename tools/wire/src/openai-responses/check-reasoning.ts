import { isDeepStrictEqual } from 'node:util';
import type { JsonRecord } from '../check/is-record.js';
import type { Violation } from '../check/violation.js';
import { outputOf } from './output-of.js';

/** What the server knows besides the input. */
export interface ReasoningContext {
  readonly issued: readonly unknown[];
  /** The request's `store`; without a store, reasoning must bring its content along. */
  readonly store: unknown;
}

/** Finds reasoning that stands alone, and calls whose reasoning did not come back with them unchanged. */
export function* checkReasoning(items: readonly JsonRecord[], { issued, store }: ReasoningContext): Generator<Violation> {
  for (const [index, item] of items.entries()) {
    if (item.type === 'reasoning') yield* checkPlace(item, { next: items[index + 1], store });
    if (item.type !== 'function_call') continue;
    const missing = findMissing(item, { before: items.slice(0, index), issued });
    if (!missing) continue;
    const message = `The function call ${item.call_id} came with the reasoning ${missing.id}, which is not there unchanged.`;
    yield { message, param: 'input' };
  }
}

interface History {
  readonly before: readonly JsonRecord[];
  readonly issued: readonly unknown[];
}

function findMissing(call: JsonRecord, { before, issued }: History): JsonRecord | undefined {
  const output = issued.map(outputOf).findLast((items) => items.some((given) => given.call_id === call.call_id)) ?? [];
  return output.find((given) => given.type === 'reasoning' && !before.some((kept) => isKept(kept, given)));
}

interface Place {
  readonly next: JsonRecord | undefined;
  readonly store: unknown;
}

function* checkPlace(item: JsonRecord, { next, store }: Place): Generator<Violation> {
  // A message of the user has a role, an output answers a call: neither comes of reasoning.
  if (!next || next.type === 'function_call_output' || (next.role !== undefined && next.role !== 'assistant')) {
    yield { message: `The reasoning ${item.id} is not followed by the item that it led to.`, param: 'input' };
  }
  if (store === false && typeof item.encrypted_content !== 'string') {
    yield { message: `The reasoning ${item.id} is not stored, so 'encrypted_content' must come with it.`, param: 'input' };
  }
}

// The status of an item may be left out.
function isKept({ status: _kept, ...kept }: JsonRecord, { status: _given, ...given }: JsonRecord): boolean {
  return isDeepStrictEqual(kept, given);
}
