import { FinishReason } from '@google/genai';
import { describe, expect, test } from '@jest/globals';
import { fromBlockReason, fromFinishReason } from './from-finish-reason.js';

const nothing = { hasCalls: false, hasNamelessCall: false };

describe('E1 fromFinishReason', () => {
  test.each([
    ['STOP', 'stop'],
    ['MAX_TOKENS', 'length'],
    ['SAFETY', 'content_filter'],
    ['RECITATION', 'content_filter'],
    ['BLOCKLIST', 'content_filter'],
    ['PROHIBITED_CONTENT', 'content_filter'],
    ['SPII', 'content_filter'],
    ['MALFORMED_FUNCTION_CALL', 'malformed_call'],
    ['UNEXPECTED_TOOL_CALL', 'malformed_call'],
    ['TOO_MANY_TOOL_CALLS', 'error'],
    ['MALFORMED_RESPONSE', 'error'],
    ['CONTINUATION', 'pause'],
    ['LANGUAGE', 'other'],
    ['A_WORD_OF_TOMORROW', 'other'],
  ])('reads %s as %s', (raw, unified) => {
    expect(fromFinishReason(raw, nothing)).toEqual({ unified, raw });
  });

  test('tells by the calls themselves what STOP means', () => {
    expect(fromFinishReason('STOP', { ...nothing, hasCalls: true }).unified).toBe('tool_calls');
    expect(fromFinishReason('STOP', { hasCalls: true, hasNamelessCall: true }).unified).toBe('malformed_call');
  });

  test('lets no call run of a turn that was cut off or filtered', () => {
    for (const raw of ['MAX_TOKENS', 'SAFETY', 'OTHER'])
      expect(fromFinishReason(raw, { ...nothing, hasCalls: true }).unified).not.toBe('tool_calls');
  });

  test('says "other" of no reason at all', () => {
    expect(fromFinishReason(undefined, nothing)).toEqual({ unified: 'other', raw: '' });
  });

  test('takes every reason that the SDK knows for itself, and stops at one only', () => {
    const stopping = Object.values(FinishReason).filter((raw) => fromFinishReason(raw, nothing).unified === 'stop');
    expect(stopping).toEqual(['STOP']);
  });
});

test('E1 fromBlockReason reads whatever turned the question away as a filter', () => {
  expect(fromBlockReason('BLOCKLIST')).toEqual({ unified: 'content_filter', raw: 'BLOCKLIST' });
});
