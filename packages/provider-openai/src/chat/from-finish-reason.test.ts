import { describe, expect, test } from '@jest/globals';
import { fromFinishReason } from './from-finish-reason.js';

const plain = { hasCalls: false, hasRefusal: false };
const withCalls = { hasCalls: true, hasRefusal: false };

describe('E1 fromFinishReason', () => {
  test.each([
    ['stop', plain, 'stop'],
    ['tool_calls', withCalls, 'tool_calls'],
    ['stop', withCalls, 'tool_calls'],
    ['tool_calls', plain, 'stop'],
    ['function_call', withCalls, 'tool_calls'],
    ['length', plain, 'length'],
    ['length', withCalls, 'length'],
    ['content_filter', plain, 'content_filter'],
    ['stop', { hasCalls: false, hasRefusal: true }, 'refusal'],
    ['eos', plain, 'other'],
  ])('%s with %j means %s', (raw, content, unified) => {
    expect(fromFinishReason(raw, content)).toEqual({ unified, raw });
  });

  test('bears a missing reason', () => {
    expect(fromFinishReason(null, plain)).toEqual({ unified: 'other', raw: '' });
  });
});
