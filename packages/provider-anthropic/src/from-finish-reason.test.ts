import { describe, expect, test } from '@jest/globals';
import { fromFinishReason } from './from-finish-reason.js';

const plain = { hasCalls: false };
const withCalls = { hasCalls: true };

describe('E1 fromFinishReason', () => {
  test.each([
    ['end_turn', plain, 'stop'],
    ['end_turn', withCalls, 'tool_calls'],
    ['tool_use', withCalls, 'tool_calls'],
    ['tool_use', plain, 'stop'],
    ['stop_sequence', plain, 'stop'],
    ['max_tokens', plain, 'length'],
    ['max_tokens', withCalls, 'length'],
    ['model_context_window_exceeded', plain, 'length'],
    ['pause_turn', plain, 'pause'],
    ['pause_turn', withCalls, 'tool_calls'],
    ['refusal', plain, 'refusal'],
    ['refusal', withCalls, 'refusal'],
    ['compaction', plain, 'other'],
  ])('%s with %j means %s', (raw, content, unified) => {
    expect(fromFinishReason(raw, content)).toEqual({ unified, raw });
  });

  test('bears a missing reason', () => {
    expect(fromFinishReason(null, plain)).toEqual({ unified: 'other', raw: '' });
  });
});
