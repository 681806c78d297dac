import { describe, expect, test } from '@jest/globals';
import { fromFinishReason } from './from-finish-reason.js';

const plain = { hasCalls: false, hasRefusal: false };
const incomplete = (reason: string) => ({ status: 'incomplete', incomplete_details: { reason } });

describe('E1 fromFinishReason for Responses', () => {
  test.each([
    [{ status: 'completed', incomplete_details: null }, plain, 'stop', 'completed'],
    [{ status: 'completed' }, { ...plain, hasCalls: true }, 'tool_calls', 'completed'],
    [{ status: 'completed' }, { ...plain, hasRefusal: true }, 'refusal', 'completed'],
    [incomplete('max_output_tokens'), { ...plain, hasCalls: true }, 'length', 'incomplete:max_output_tokens'],
    [incomplete('content_filter'), plain, 'content_filter', 'incomplete:content_filter'],
    [incomplete('steered'), plain, 'other', 'incomplete:steered'],
    [{ status: 'queued' }, plain, 'other', 'queued'],
    [{}, plain, 'other', ''],
  ])('reads %j with %j as %s', (response, content, unified, raw) => {
    expect(fromFinishReason(response, content)).toEqual({ unified, raw });
  });
});
