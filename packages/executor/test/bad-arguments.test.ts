import { describe, expect, jest, test } from '@jest/globals';
import type { CallBudget, JsonObject, RateLimiter } from '@toolwright/contract';
import { toolOf } from '@toolwright/testkit';
import { setUpWith } from './executor-fixture.js';
import { mpCircuitBreaker, mpRetry } from './microprofile/preset.js';

describe('C1 bad arguments', () => {
  test('X01 a hundred of them run nothing, spend nothing and are judged by nobody but the model', async () => {
    const run = jest.fn(() => 'done');
    const standIn = jest.fn(() => 'second best');
    const take = jest.fn<RateLimiter['take']>(() => ({ granted: true, waitMs: 0, giveBack() {} }));
    const count = jest.fn<CallBudget['take']>(() => ({ granted: true }));
    const isPermitted = jest.fn(() => true);
    const request = jest.fn(() => ({ kind: 'approved', decidedBy: 'carol' }) as const);
    const { clock, executor, listener } = setUpWith(
      { rateLimiter: { take }, callBudget: { take: count }, permissionPolicy: { isPermitted }, approvalGate: { request } },
      toolOf({
        name: 'demo.run',
        access: 'read',
        critical: true,
        approval: { kind: 'approval', expiresMs: 1_000 },
        policies: {
          circuitBreaker: mpCircuitBreaker({ volume: 2 }),
          retry: mpRetry(),
          rateLimit: { kind: 'rateLimit', limit: 1, perMs: 60_000, burst: 1, scope: 'tool', onLimit: 'reject' },
          fallback: { kind: 'fallback', sources: [{ kind: 'method', method: 'standIn' }] },
        },
        parse: (given) =>
          'city' in (given as JsonObject)
            ? { ok: true, input: given }
            : { ok: false, problems: [{ path: 'city', expected: 'a text', received: 'nothing', rule: 'required' }] },
        run,
        methods: { standIn },
      }),
    );
    for (let index = 0; index < 100; index += 1) {
      const result = await executor.execute({ id: `call_${index}`, name: 'demo.run', arguments: {} });
      expect(result).toMatchObject({ attempts: 0, failure: { code: 'missing_argument' } });
    }
    for (const spy of [run, standIn, take, count, isPermitted, request]) expect(spy).not.toHaveBeenCalled();
    expect(listener.types().filter((type) => !['call.started', 'call.finished'].includes(type))).toEqual([]);
    // The circuit would be open after two failures.
    expect(await clock.until(executor.execute({ id: 'good', name: 'demo.run', arguments: { city: 'Oslo' } }))).toMatchObject({
      data: 'done',
    });
  });
});
