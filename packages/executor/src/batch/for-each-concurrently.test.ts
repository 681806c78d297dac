import { describe, expect, test } from '@jest/globals';
import { forEachConcurrently } from './for-each-concurrently.js';

describe('D1 forEachConcurrently', () => {
  test('runs every item and never more than the limit at once', async () => {
    let running = 0;
    let most = 0;
    const done: number[] = [];
    await forEachConcurrently({
      items: [1, 2, 3, 4, 5, 6, 7],
      maxConcurrent: 3,
      run: async (item) => {
        running += 1;
        most = Math.max(most, running);
        await Promise.resolve();
        running -= 1;
        done.push(item);
      },
    });
    expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(3);
  });

  test('ends at once when there is nothing to do', async () => {
    await expect(forEachConcurrently({ items: [], maxConcurrent: 3, run: async () => {} })).resolves.toBeUndefined();
  });
});
