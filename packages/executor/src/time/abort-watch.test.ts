import { getEventListeners } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AbortWatch, abortWatchOf, type Watcher } from './abort-watch.js';

interface CountingWatcher extends Watcher {
  told: number;
}

function newWatcher(): CountingWatcher {
  return {
    place: -1,
    told: 0,
    onWithdrawn() {
      this.told += 1;
    },
  };
}

describe('C3 AbortWatch', () => {
  test('tells all who watch, over one listener', () => {
    const controller = new AbortController();
    const watchers = Array.from({ length: 100 }, newWatcher);
    const watch = new AbortWatch(controller.signal);
    for (const watcher of watchers) watch.add(watcher);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
    controller.abort();
    expect(watchers.every(({ told }) => told === 1)).toBe(true);
  });

  test('leaves no listener behind when the last has gone', () => {
    const { signal } = new AbortController();
    const [first, second] = [newWatcher(), newWatcher()];
    const watch = new AbortWatch(signal);
    watch.add(first);
    watch.add(second);
    watch.remove(first);
    watch.remove(second);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('one that leaves while the others are told is no matter', () => {
    const controller = new AbortController();
    const watch = new AbortWatch(controller.signal);
    const leaver: Watcher = { place: -1, onWithdrawn: () => watch.remove(leaver) };
    const other = newWatcher();
    watch.add(leaver);
    watch.add(other);
    controller.abort();
    expect(other.told).toBe(1);
  });

  test('is one and the same for all who share a signal', () => {
    const { signal } = new AbortController();
    expect(abortWatchOf(signal)).toBe(abortWatchOf(signal));
    expect(abortWatchOf(signal)).not.toBe(abortWatchOf(new AbortController().signal));
  });

  test('tells exactly those who watch at that moment, whatever came and went before', () => {
    const moves = fc.array(fc.record({ watcher: fc.nat(7), kind: fc.constantFrom('add', 'remove') }), { maxLength: 60 });
    fc.assert(
      fc.property(moves, (steps) => {
        const controller = new AbortController();
        const watch = new AbortWatch(controller.signal);
        const watchers = Array.from({ length: 8 }, newWatcher);
        const expected = new Set<CountingWatcher>();
        for (const { watcher: index, kind } of steps) {
          const watcher = watchers[index];
          if (watcher === undefined) continue;
          if (kind === 'remove') {
            watch.remove(watcher);
            expected.delete(watcher);
          } else if (!expected.has(watcher)) {
            watch.add(watcher);
            expected.add(watcher);
          }
          expect(getEventListeners(controller.signal, 'abort')).toHaveLength(expected.size > 0 ? 1 : 0);
        }
        controller.abort();
        for (const watcher of watchers) expect(watcher.told).toBe(expected.has(watcher) ? 1 : 0);
      }),
    );
  });
});
