import { expect, test } from '@jest/globals';
import { toolOf } from '@toolwright/testkit';
import { setUpMemory } from './memory-fixture.js';

const timeout = { kind: 'timeout', ms: 100, graceMs: 100 } as const;
const cache = { kind: 'cache', ttlMs: 1_000, staleIfErrorMs: 0, scope: 'tool', tags: [] } as const;
const deaf = (): Promise<never> => new Promise(() => {});

test.each([
  ['C9 of a read', toolOf({ name: 'demo.run', access: 'read', run: deaf, policies: { timeout, cache } })],
  ['C14 of a write', toolOf({ name: 'demo.run', run: deaf, policies: { timeout } })],
])('%s: whose time is up leaves the wait for another, also when that one has withdrawn and not yet ended', async (_title, tool) => {
  const { begin, clock } = setUpMemory([tool]);
  const controller = new AbortController();
  const leader = begin('demo.run', {}, { idempotencyKey: 'k', signal: controller.signal });
  const follower = begin('demo.run', {}, { idempotencyKey: 'k', limits: { totalMs: 50 } });
  clock.schedule(10, () => controller.abort());
  expect(await clock.until(follower)).toMatchObject({ failure: { code: 'timeout' }, durationMs: 50 });
  await clock.until(leader);
  expect(clock.pending).toBe(0);
});
