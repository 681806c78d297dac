import { expect, test } from '@jest/globals';
import { toolOf } from '@toolwright/testkit';
import { setUp } from './executor-fixture.js';
import { retryOf } from './retry-of.js';

const retry = retryOf({ maxAttempts: 2, delayMs: 1 });
const rateLimit = { kind: 'rateLimit', limit: 1, perMs: 100, burst: 1, scope: 'tool', onLimit: 'reject' } as const;

test('C4 a retry announces the attempt that begins next, also after one that was refused before it began', async () => {
  const { execute, listener } = setUp(toolOf({ name: 'demo.run', access: 'read', policies: { retry, rateLimit }, run: () => 'ok' }));
  await execute({ id: 'first' });
  expect(await execute({ id: 'second' })).toMatchObject({ success: true, attempts: 1 });
  const told = listener.events.filter(({ callId }) => callId === 'second');
  expect(told.flatMap((event) => (event.type === 'retry.scheduled' || event.type === 'attempt.started' ? event.attempt : []))).toEqual([
    1, 1,
  ]);
});
