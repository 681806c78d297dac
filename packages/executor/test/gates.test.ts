import { describe, expect, jest, test } from '@jest/globals';
import {
  type BudgetVerdict,
  type CallBudget,
  type CallScope,
  type PermissionPolicy,
  type PermissionQuery,
  type Principal,
  parseRunId,
  type RegisteredTool,
} from '@toolwright/contract';
import { toolOf } from '@toolwright/testkit';
import { MemoryCallBudget } from '../src/gate/memory-call-budget.js';
import { hang, setUp, setUpWith } from './executor-fixture.js';

const bob: Principal = { id: 'bob', permissions: ['orders:read'] };
const ann: Principal = { id: 'ann', permissions: ['orders:write'] };
const pay = { id: '1', name: 'orders.pay', arguments: { amount: 7 } };

describe('C13 permission', () => {
  test.each<[string, Principal | undefined, boolean]>([
    ['nobody in particular', undefined, false],
    ['a principal without it', bob, false],
    ['a principal with it', ann, true],
  ])('%s', async (_title, principal, allowed) => {
    const run = jest.fn(() => 'done');
    const { executor } = setUp(toolOf({ name: 'orders.pay', permissions: ['orders:write'], run }));
    const result = await executor.execute(pay, principal ? { principal } : {});
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

  const smallSums = ({ arguments: given = {} }: PermissionQuery): boolean => Number(given.amount) < 10;
  test.each<[string, PermissionPolicy['isPermitted'], number, boolean]>([
    ['permits by the arguments', smallSums, 7, true],
    ['refuses by the arguments', smallSums, 70, false],
    ['permits later', async (query) => smallSums(query), 7, true],
    ['refuses later', async (query) => smallSums(query), 70, false],
  ])('a policy of the application %s', async (_title, isPermitted, amount, allowed) => {
    const { execute } = setUpWith({ permissionPolicy: { isPermitted } }, toolOf({ name: 'orders.pay', run: () => 'paid' }));
    const result = await execute({ arguments: { amount } });
    expect(result).toMatchObject(allowed ? { data: 'paid' } : { attempts: 0, failure: { code: 'permission_denied' } });
  });

  test('a policy is asked about arguments as they have been checked, never about bad ones', async () => {
    const isPermitted = jest.fn<PermissionPolicy['isPermitted']>(() => true);
    const schema = { type: 'object', properties: { amount: { type: 'integer' } } } as const;
    const { executor } = setUpWith({ permissionPolicy: { isPermitted } }, toolOf({ name: 'orders.pay', schema, run: () => 'paid' }));
    await executor.execute({ ...pay, arguments: '{"amount":7' });
    expect(isPermitted).not.toHaveBeenCalled();
    await executor.execute({ ...pay, arguments: '{"amount":7}' }, { principal: ann });
    expect(isPermitted.mock.calls[0]?.[0]).toMatchObject({ principal: ann, arguments: { amount: 7 } });
  });
});

describe('E6 budget of calls', () => {
  const inRun = (step: number): CallScope => ({ runId: parseRunId('run_1'), step });
  const counted = (callBudget: CallBudget, ...tools: readonly RegisteredTool[]) =>
    setUpWith({ callBudget }, toolOf({ name: 'orders.pay', run: () => 'paid' }), ...tools);

  test('refuses a call beyond the limit of its turn and tool, and names the limit', async () => {
    const { executor } = counted(new MemoryCallBudget({ perToolAndTurn: 1 }));
    expect(await executor.execute(pay, inRun(1))).toMatchObject({ success: true });
    expect(await executor.execute(pay, inRun(1))).toMatchObject({
      attempts: 0,
      failure: { code: 'budget_exceeded', message: 'The run has reached its limit: 1 calls of a tool in one turn.' },
    });
    expect(await executor.execute(pay, inRun(2))).toMatchObject({ success: true });
  });

  test('counts nothing outside a run, and no call with bad arguments', async () => {
    const take = jest.fn((): BudgetVerdict => ({ granted: true }));
    const { executor } = counted({ take });
    await executor.execute(pay);
    await executor.execute({ ...pay, arguments: '{' }, inRun(1));
    expect(take).not.toHaveBeenCalled();
  });

  test('counts a call that a tool makes', async () => {
    const ask = toolOf({ name: 'orders.ask', access: 'read', run: (_input, { call }) => call('orders.pay', {}) });
    const { executor } = counted(new MemoryCallBudget({ perRun: 1 }), ask);
    const result = await executor.execute({ id: '1', name: 'orders.ask', arguments: {} }, inRun(1));
    expect(result).toMatchObject({ data: { success: false, failure: { code: 'budget_exceeded' } } });
  });

  test.each(['read', 'write'] as const)('C16 one that fails lets a read pass and refuses a write (%s)', async (access) => {
    const { executor, clock, listener } = setUpWith(
      { callBudget: { take: hang } },
      toolOf({ name: 'orders.pay', access, run: () => 'paid' }),
    );
    const result = await clock.until(executor.execute(pay, inRun(1)));
    expect(result).toMatchObject(access === 'read' ? { data: 'paid' } : { attempts: 0, failure: { code: 'budget_exceeded' } });
    expect(listener.ofType('port.failed')).toMatchObject([{ port: 'CallBudget', effect: access === 'read' ? 'passed' : 'refused' }]);
  });
});
