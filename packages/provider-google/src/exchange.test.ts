import { getEventListeners } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { Exchange } from './exchange.js';

const answer = new Response('', { status: 429, headers: { 'retry-after': '2' } });

describe('C3 an Exchange', () => {
  test('keeps the answer that the SDK does not hand out', async () => {
    const exchange = new Exchange({ fetch: async () => answer, signal: new AbortController().signal });
    expect(exchange.answer).toBeUndefined();
    expect(await exchange.fetch('http://localhost')).toBe(answer);
    expect(exchange.answer?.headers.get('retry-after')).toBe('2');
  });

  test("passes the caller's withdrawal on, also one from before", () => {
    const caller = new AbortController();
    const exchange = new Exchange({ fetch, signal: caller.signal });
    expect(exchange.signal.aborted).toBe(false);
    caller.abort();
    expect(exchange.signal.aborted).toBe(true);
    expect(new Exchange({ fetch, signal: caller.signal }).signal.aborted).toBe(true);
  });

  test("ends what is under way when it is closed, and leaves nothing on the caller's signal", () => {
    const caller = new AbortController();
    const exchange = new Exchange({ fetch, signal: caller.signal });
    exchange.close();
    expect(exchange.signal.aborted).toBe(true);
    expect(getEventListeners(caller.signal, 'abort')).toEqual([]);
  });

  test('ends nothing when it is left, and cannot be withdrawn any more', () => {
    const caller = new AbortController();
    const exchange = new Exchange({ fetch, signal: caller.signal });
    exchange.leave();
    caller.abort();
    expect(exchange.signal.aborted).toBe(false);
  });
});
