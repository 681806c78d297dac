import { describe, expect, test } from '@jest/globals';
import type { Message, ToolResult } from '@toolwright/contract';
import { resultsOfTurn } from './results-of-turn.js';

const turn: Message = { role: 'assistant', text: '', toolCalls: [] };

function answer(callId: string, data: number): Message {
  const timestamp = '2026-11-21T12:00:00.000Z';
  const result: ToolResult = {
    ...{ callId, tool: 'weather.rain', attempts: 1, durationMs: 3, warnings: [], timestamp },
    ...{ success: true, source: 'tool', data },
  };
  return { role: 'tool', results: [result] };
}

const found = (messages: readonly Message[], index: number) =>
  [...resultsOfTurn(messages, index)].map(([id, result]) => [id, result.success && result.data]);

describe('E1 resultsOfTurn', () => {
  test('gathers the results up to the next turn, also from several messages with others between', () => {
    const messages: readonly Message[] = [turn, answer('a', 1), { role: 'user', text: 'And?' }, answer('b', 2), turn, answer('a', 3)];
    expect(found(messages, 0)).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect(found(messages, 4)).toEqual([['a', 3]]);
  });

  test('finds none after a turn that nobody answered', () => {
    expect(found([turn, turn, answer('a', 1)], 0)).toEqual([]);
  });
});
