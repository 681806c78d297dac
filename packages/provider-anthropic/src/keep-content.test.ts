import { describe, expect, test } from '@jest/globals';
import type { Block } from './block.js';
import { keepContent } from './keep-content.js';

const text: Block = { type: 'text', text: 'Let me see.', citations: null };
const call: Block = { type: 'tool_use', id: 'a', name: 'now', input: { zone: 'UTC' }, caller: { type: 'direct' } };
const thinking: Block = { type: 'thinking', thinking: 'Oslo first.', signature: 'c2ln' };
const search: Block = { type: 'server_tool_use', id: 'srvtoolu_1', name: 'web_search', input: { query: 'Oslo' } };

describe('E1 keepContent', () => {
  test('keeps nothing of a turn that text and calls say whole', () => {
    expect(keepContent([text, call])).toBeUndefined();
  });

  test.each([thinking, { type: 'redacted_thinking', data: 'b3BhcXVl' }, search])(
    'keeps the blocks of a turn with %j, in their order',
    (block) => {
      const { input: _, ...callWithoutInput } = call;
      expect(keepContent([block, text, call])).toEqual({ api: 'anthropic-messages', state: [block, text, callWithoutInput] });
    },
  );

  test('keeps who called where it was no plain call', () => {
    const caller = { type: 'code_execution_20260521', tool_id: 'srvtoolu_1' };
    expect(keepContent([{ ...call, caller }])?.state).toEqual([{ type: 'tool_use', id: 'a', name: 'now', caller }]);
  });

  test('drops blank texts, which the API does not take back', () => {
    expect(keepContent([thinking, { type: 'text', text: '' }])?.state).toEqual([thinking]);
  });
});
