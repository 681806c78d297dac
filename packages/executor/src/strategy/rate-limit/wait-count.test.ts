import { describe, expect, test } from '@jest/globals';
import { WaitCount } from './wait-count.js';

describe('C8 WaitCount', () => {
  test('tells how many are ahead, for each key by itself', () => {
    const waiting = new WaitCount();
    expect([waiting.join('a'), waiting.join('a'), waiting.join('b')]).toEqual([0, 1, 0]);
    waiting.leave('a');
    expect(waiting.join('a')).toBe(1);
    waiting.leave('b');
    expect(waiting.join('b')).toBe(0);
  });
});
