import { describe, expect, test } from '@jest/globals';
import { ManualClock } from '@toolwright/testkit';
import fc from 'fast-check';
import { ExpiringLru } from './expiring-lru.js';

describe('C9 ExpiringLru', () => {
  test('drops what was used longest ago when there is too much, and says which', () => {
    const lru = new ExpiringLru<number>({ clock: new ManualClock(), maxEntries: 2 });
    lru.set('a', 1, 10);
    lru.set('b', 2, 10);
    lru.get('a');
    expect(lru.set('c', 3, 10)).toBe('b');
    expect([...lru.entries()]).toEqual([
      ['a', 1],
      ['c', 3],
    ]);
  });

  test('behaves as a map whose entries expire, and never holds more than its limit', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('set' as const), key: fc.constantFrom('a', 'b', 'c', 'd'), value: fc.nat(), keepMs: fc.nat(20) }),
      fc.record({ kind: fc.constant('get' as const), key: fc.constantFrom('a', 'b', 'c', 'd') }),
      fc.record({ kind: fc.constant('delete' as const), key: fc.constantFrom('a', 'b', 'c', 'd') }),
      fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(10) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 4 }), (steps, maxEntries) => {
        let now = 0;
        const lru = new ExpiringLru<number>({ clock: { now: () => now, schedule: () => () => {} }, maxEntries });
        const model = new Map<string, { readonly value: number; readonly until: number }>();
        const read: unknown[] = [];
        const expected: unknown[] = [];
        const sizes: number[] = [];
        for (const each of steps) {
          if (each.kind === 'wait') now += each.ms;
          if (each.kind === 'delete') {
            lru.delete(each.key);
            model.delete(each.key);
          }
          if (each.kind === 'set') {
            const dropped = lru.set(each.key, each.value, now + each.keepMs);
            model.set(each.key, { value: each.value, until: now + each.keepMs });
            if (dropped !== undefined) model.delete(dropped);
          }
          if (each.kind === 'get') {
            const known = model.get(each.key);
            read.push(lru.get(each.key));
            expected.push(known !== undefined && known.until > now ? known.value : undefined);
          }
          sizes.push(lru.size);
        }
        expect(read).toEqual(expected);
        expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(maxEntries);
      }),
    );
  });
});
