import type { JsonValue, ProviderState } from '@toolwright/contract';
import { isRecord } from '@toolwright/provider-kit';
import { api } from './api.js';
import type { Block } from './block.js';

/**
 * What the API must see again of a turn: all its blocks in their order, where any says more than text and calls do, such as thinking with its
 * signature or what a tool at the vendor gave. Arguments stay with the calls alone.
 */
export function keepContent(blocks: readonly Block[]): ProviderState | undefined {
  if (blocks.every(isPlain)) return undefined;
  const state = blocks.filter((block) => !isBlankText(block)).map(withoutInput);
  // Blocks come out of a JSON reply.
  return { api, state: state as JsonValue };
}

function isPlain({ type, caller }: Block): boolean {
  if (type === 'tool_use') return !isRecord(caller) || caller.type === 'direct';
  return type === 'text';
}

/** The API gives such blocks and refuses to take them back. */
function isBlankText({ type, text }: Block): boolean {
  return type === 'text' && (typeof text !== 'string' || text.trim() === '');
}

function withoutInput(block: Block): Block {
  if (block.type !== 'tool_use') return block;
  const { input: _, ...rest } = block;
  return rest;
}
