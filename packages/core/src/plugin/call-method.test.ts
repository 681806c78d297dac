import { describe, expect, test } from '@jest/globals';
import type { ToolContext, ToolSuccess } from '@toolwright/contract';
import { callMethod } from './call-method.js';

const received: unknown[] = [];
const shop = {
  order: (...given: readonly unknown[]) => void received.splice(0, Infinity, ...given),
};
// What a method is given besides its input matters here, not what stands in it.
const context = { callId: 'call_1' } as ToolContext;

const ordered: ToolSuccess = {
  callId: 'call_1',
  tool: 'shop.order',
  success: true,
  data: { number: 7 },
  source: 'tool',
  attempts: 1,
  durationMs: 1,
  warnings: [],
  timestamp: '1970-01-01T00:00:00.000Z',
};

describe('D2 callMethod', () => {
  test('gives a method its input and its context', () => {
    callMethod(shop, { method: 'order', input: 'a book', context });
    expect(received).toEqual(['a book', context]);
  });

  test('gives a compensation the result of the write between them', () => {
    const undoing = { ...context, undoes: ordered };
    callMethod(shop, { method: 'order', input: 'a book', context: undoing });
    expect(received).toEqual(['a book', { number: 7 }, undoing]);
  });
});
