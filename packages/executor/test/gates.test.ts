import { describe, expect, jest, test } from '@jest/globals';
import type { ApprovalPolicy, Principal } from '@toolwright/contract';
import { toolOf } from '@toolwright/testkit';
import { setUp } from './executor-fixture.js';

describe('C13 permission', () => {
  test.each<[string, Principal | undefined, boolean]>([
    ['nobody in particular', undefined, false],
    ['a principal without it', { id: 'bob', permissions: ['orders:read'] }, false],
    ['a principal with it', { id: 'ann', permissions: ['orders:write'] }, true],
  ])('%s', async (_title, principal, allowed) => {
    const run = jest.fn(() => 'done');
    const { executor } = setUp(toolOf({ name: 'orders.pay', permissions: ['orders:write'], run }));
    const result = await executor.execute({ id: '1', name: 'orders.pay', arguments: {} }, principal ? { principal } : {});
    expect(result).toMatchObject(allowed ? { success: true } : { success: false, attempts: 0, failure: { code: 'permission_denied' } });
    expect(run).toHaveBeenCalledTimes(allowed ? 1 : 0);
  });

  test('holds for a tool that another tool calls', async () => {
    const { execute } = setUp(
      toolOf({ name: 'orders.ask', access: 'read', run: (_input, { call }) => call('orders.pay', {}) }),
      toolOf({ name: 'orders.pay', permissions: ['orders:write'], run: () => 'paid' }),
    );
    expect(await execute({})).toMatchObject({ data: { success: false, failure: { code: 'permission_denied' } } });
  });
});

describe('C13 approval', () => {
  const large: ApprovalPolicy = {
    kind: 'approval',
    expiresMs: 1_000,
    reason: 'Large sums.',
    when: ({ amount }: { amount: number }) => amount > 100,
  };
  const broken: ApprovalPolicy = {
    ...large,
    when: () => {
      throw new RangeError('bug');
    },
  };

  test.each<[string, ApprovalPolicy, number, boolean]>([
    ['runs what needs none', large, 50, true],
    ['never runs unasked what needs it', large, 500, false],
    ['takes a question that throws for a yes', broken, 50, false],
  ])('%s', async (_title, approval, amount, runs) => {
    const run = jest.fn(() => 'paid');
    const { execute } = setUp(toolOf({ name: 'orders.pay', approval, run }));
    const result = await execute({ arguments: { amount } });
    expect(result).toMatchObject(runs ? { success: true } : { attempts: 0, failure: { code: 'approval_required', sideEffect: 'none' } });
    expect(run).toHaveBeenCalledTimes(runs ? 1 : 0);
  });
});
