import { describe, expect, test } from '@jest/globals';
import type { JsonObject, ToolContext, ToolResult } from '@toolwright/contract';
import { type ManualClock, toolOf } from '@toolwright/testkit';
import fc from 'fast-check';
import { setUpMemory } from './memory-fixture.js';

const timeout = { kind: 'timeout', ms: 50, graceMs: 5 } as const;

/** Calls something at its time, and waits for what it gives. */
function later<T>(clock: ManualClock, { at, call }: { readonly at: number; readonly call: () => Promise<T> }): Promise<T> {
  return new Promise((resolve) => clock.schedule(at, () => void call().then(resolve)));
}

describe('C14 writes of any keys, arguments, endings and withdrawals', () => {
  const write = fc.record({
    at: fc.nat(200),
    key: fc.constantFrom('a', 'b'),
    amount: fc.constantFrom(1, 2),
    takesMs: fc.nat(60),
    ending: fc.constantFrom('done', 'refused', 'broken', 'never'),
    withdrawnAfterMs: fc.option(fc.nat(80), { nil: undefined }),
  });

  test('happen once for each key, unless they certainly did not happen', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(write, { minLength: 1, maxLength: 10 }), async (writes) => {
        const faults: string[] = [];
        // What each key has been through: under way, free again, or used up.
        const states = new Map<string, 'running' | 'used'>();
        const run = async ({ takesMs, ending }: JsonObject, { idempotencyKey, signal }: ToolContext): Promise<unknown> => {
          const state = states.get(idempotencyKey);
          if (state !== undefined) faults.push(`${idempotencyKey} was ${state} and ran again`);
          states.set(idempotencyKey, 'running');
          await new Promise<void>((resolve) => setup.clock.schedule(Number(takesMs), resolve));
          if (ending === 'refused' && !signal.aborted) {
            states.delete(idempotencyKey);
            throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
          }
          states.set(idempotencyKey, 'used');
          if (ending === 'broken') throw Object.assign(new Error('reset'), { code: 'ECONNRESET' });
          return ending === 'never' ? new Promise(() => {}) : 'paid';
        };
        // How the body ends is no argument of the write: what counts is the amount.
        const parse = (given: unknown) => ({ ok: true, input: endings.get((given as JsonObject).id as string) }) as const;
        const endings = new Map<string, JsonObject>();
        const setup = setUpMemory([toolOf({ name: 'bank.pay', run, parse, policies: { timeout } })]);
        const { clock, begin } = setup;
        const results = writes.map(({ at, key, amount, takesMs, ending, withdrawnAfterMs }) =>
          later(clock, {
            at,
            call: () => {
              const controller = new AbortController();
              const id = `${key}${amount}`;
              if (!endings.has(id)) endings.set(id, { takesMs, ending });
              const cancelTimer = withdrawnAfterMs === undefined ? () => {} : clock.schedule(withdrawnAfterMs, () => controller.abort());
              const result = begin('bank.pay', { id, amount }, { idempotencyKey: key, signal: controller.signal });
              return result.finally(cancelTimer);
            },
          }),
        );
        const answers = await clock.until(Promise.all(results));
        await clock.runUntilIdle();
        expect(answers).toHaveLength(writes.length);
        expect(faults).toEqual([]);
        expect(clock.pending).toBe(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('C9 reads and writes in any order', () => {
  const step = fc.record({
    at: fc.nat(100),
    kind: fc.constantFrom('read', 'read', 'write'),
    city: fc.constantFrom('Oslo', 'Bergen'),
    takesMs: fc.nat(40),
    withdrawnAfterMs: fc.option(fc.nat(60), { nil: undefined }),
  });

  test('a read never tells what was true before a write that had its result when the read began', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async (steps) => {
        const faults: string[] = [];
        let version = 0;
        let written = 0;
        const wait = (ms: unknown): Promise<void> => new Promise((resolve) => clock.schedule(Number(ms), resolve));
        const takes: number[] = steps.map(({ takesMs }) => takesMs);
        const read = toolOf({
          name: 'weather.read',
          access: 'read',
          policies: { cache: { kind: 'cache', ttlMs: 1_000, staleIfErrorMs: 0, scope: 'tool', tags: ['weather'] } },
          run: async () => {
            const seen = version;
            await wait(takes.pop());
            return seen;
          },
        });
        const write = toolOf({
          name: 'weather.write',
          invalidates: ['weather'],
          run: async ({ takesMs }) => {
            await wait(takesMs);
            version += 1;
            return version;
          },
        });
        const { clock, begin } = setUpMemory([read, write]);
        const readAt = async (city: string, withdrawnAfterMs: number | undefined): Promise<ToolResult> => {
          const known = written;
          const controller = new AbortController();
          const cancelTimer = withdrawnAfterMs === undefined ? () => {} : clock.schedule(withdrawnAfterMs, () => controller.abort());
          const result = await begin('weather.read', { city }, { signal: controller.signal });
          cancelTimer();
          if (result.success && Number(result.data) < known) faults.push(`${city} told ${String(result.data)} after ${known}`);
          if (!result.success && withdrawnAfterMs === undefined) faults.push(`${city} failed: ${result.failure.message}`);
          return result;
        };
        const writeAt = async (takesMs: number): Promise<ToolResult> => {
          const result = await begin('weather.write', { takesMs });
          if (result.success) written = Math.max(written, Number(result.data));
          return result;
        };
        const results = steps.map(({ at, kind, city, takesMs, withdrawnAfterMs }) =>
          later(clock, { at, call: () => (kind === 'read' ? readAt(city, withdrawnAfterMs) : writeAt(takesMs)) }),
        );
        await clock.until(Promise.all(results));
        await clock.runUntilIdle();
        expect(faults).toEqual([]);
        expect(clock.pending).toBe(0);
      }),
      { numRuns: 200 },
    );
  });
});
