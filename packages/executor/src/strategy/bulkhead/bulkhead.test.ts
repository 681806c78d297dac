import { getEventListeners } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { Bulkhead } from './bulkhead.js';
import { Bulkheads } from './bulkheads.js';

const policy = { kind: 'bulkhead', maxConcurrent: 1, maxQueue: 5 } as const;
const { signal: never } = new AbortController();

describe('C7 Bulkhead', () => {
  test('has as many places as declared', () => {
    const bulkhead = new Bulkhead('demo.read', { ...policy, maxConcurrent: 2 });
    expect([bulkhead.tryEnter(), bulkhead.tryEnter(), bulkhead.tryEnter()]).toEqual([true, true, false]);
    expect(bulkhead.running).toBe(2);
    bulkhead.leave();
    expect(bulkhead.tryEnter()).toBe(true);
  });

  test('gives a free place to the first in line, before anybody who comes later', async () => {
    const bulkhead = new Bulkhead('demo.read', policy);
    bulkhead.tryEnter();
    const order: string[] = [];
    const waiting = ['first', 'second'].map(async (name) => {
      expect(await bulkhead.waitInLine(never)).toBe(true);
      order.push(name);
      bulkhead.leave();
    });
    expect(bulkhead.queued).toBe(2);
    bulkhead.leave();
    expect(bulkhead.tryEnter()).toBe(false);
    await Promise.all(waiting);
    expect(order).toEqual(['first', 'second']);
    expect(bulkhead).toMatchObject({ running: 0, queued: 0 });
  });

  test('lets who withdraws out of the line at once, and the next move up', async () => {
    const bulkhead = new Bulkhead('demo.read', policy);
    const controller = new AbortController();
    bulkhead.tryEnter();
    const withdrawn = bulkhead.waitInLine(controller.signal);
    const next = bulkhead.waitInLine(never);
    controller.abort();
    expect(await withdrawn).toBe(false);
    expect(bulkhead.queued).toBe(1);
    bulkhead.leave();
    expect(await next).toBe(true);
    expect(getEventListeners(never, 'abort')).toEqual([]);
  });

  test('who has withdrawn already does not join', async () => {
    const bulkhead = new Bulkhead('demo.read', policy);
    bulkhead.tryEnter();
    expect(await bulkhead.waitInLine(AbortSignal.abort())).toBe(false);
    expect(bulkhead.queued).toBe(0);
  });
});

describe('C12 Bulkheads', () => {
  test('tell how busy each tool is', () => {
    const bulkheads = new Bulkheads();
    bulkheads.bulkheadOf('demo.read', policy).tryEnter();
    bulkheads.bulkheadOf('demo.write', policy);
    expect(bulkheads.find('demo.read')).toMatchObject({ running: 1, queued: 0, maxConcurrent: 1, maxQueue: 5 });
    expect(bulkheads.find('demo.other')).toBeUndefined();
    expect(bulkheads.list().map(({ name }) => name)).toEqual(['demo.read', 'demo.write']);
  });

  test('C7 who gives the same name shares the places, until the limits change', () => {
    const bulkheads = new Bulkheads();
    const bulkhead = bulkheads.bulkheadOf('demo.read', policy);
    expect(bulkheads.bulkheadOf('demo.read', { ...policy })).toBe(bulkhead);
    expect(bulkheads.bulkheadOf('demo.other', policy)).not.toBe(bulkhead);
    expect(bulkheads.bulkheadOf('demo.read', { ...policy, maxConcurrent: 2 })).not.toBe(bulkhead);
  });
});
