import { describe, expect, jest, test } from '@jest/globals';
import {
  type CallScope,
  declaredPermissions,
  type ErrorCode,
  type PermissionPolicy,
  type Principal,
  parseRunId,
} from '@toolwright/contract';
import { toolOf } from '@toolwright/testkit';
import { hang, setUp, setUpWith } from './executor-fixture.js';

const ann: Principal = { id: 'ann', permissions: ['orders:write'] };
const bob: Principal = { id: 'bob', permissions: [] };
const inRun: CallScope = { runId: parseRunId('run_1'), step: 1 };
const pay = { id: '1', name: 'orders.pay', arguments: {} };

function tools(run = jest.fn(() => 'paid')) {
  const protectedTool = toolOf({ name: 'orders.pay', permissions: ['orders:write'], run });
  const open = toolOf({ name: 'orders.pause', access: 'read', run: () => 'paused' });
  return [protectedTool, open] as const;
}

describe('C13 a tool that a principal may not be offered', () => {
  test('is to the model of a run as if there were none', async () => {
    const run = jest.fn(() => 'paid');
    const { executor, listener } = setUp(...tools(run));
    const [result] = await executor.executeBatch([pay], { ...inRun, principal: bob });
    const [missing] = await executor.executeBatch([{ ...pay, name: 'orders.payy' }], { ...inRun, principal: bob });
    expect(result).toMatchObject({
      attempts: 0,
      failure: { code: 'tool_not_found', message: 'There is no tool "orders.pay".', suggestion: 'Did you mean orders.pause?' },
    });
    expect(missing).toMatchObject({ failure: { code: 'tool_not_found', suggestion: 'Did you mean orders.pause?' } });
    expect(run).not.toHaveBeenCalled();
    expect(listener.ofType('call.finished')).toHaveLength(2);
  });

  test('runs for who may use it', async () => {
    const { executor } = setUp(...tools());
    expect(await executor.execute(pay, { ...inRun, principal: ann })).toMatchObject({ success: true });
    expect(await executor.execute({ ...pay, name: 'orders.payy' }, { ...inRun, principal: ann })).toMatchObject({
      failure: { suggestion: expect.stringContaining('orders.pay') },
    });
  });

  test.each<[string, CallScope]>([
    ['outside a run', {}],
    ['outside a run, with a principal', { principal: bob }],
  ])('is denied to code that names it %s', async (_, scope) => {
    const { executor } = setUp(...tools());
    expect(await executor.execute(pay, scope)).toMatchObject({ attempts: 0, failure: { code: 'permission_denied' } });
  });

  test('is denied to a tool that calls it, also in a run', async () => {
    const ask = toolOf({ name: 'orders.ask', access: 'read', run: (_input, { call }) => call('orders.pay', {}) });
    const { executor } = setUp(ask, ...tools());
    const result = await executor.execute({ ...pay, name: 'orders.ask' }, { ...inRun, principal: bob });
    expect(result).toMatchObject({ data: { failure: { code: 'permission_denied' } } });
  });

  test('is there where only the arguments stand against it: then the call is denied', async () => {
    const isPermitted: PermissionPolicy['isPermitted'] = (query) => query.arguments === undefined;
    const { executor } = setUpWith({ permissionPolicy: { isPermitted } }, ...tools());
    expect(await executor.execute(pay, inRun)).toMatchObject({ failure: { code: 'permission_denied' } });
  });

  test.each<[string, CallScope, ErrorCode]>([
    ['not there for the model of a run', inRun, 'tool_not_found'],
    ['denied to code that names it', {}, 'permission_denied'],
  ])('C16 is %s when the policy gives no answer', async (_, scope, code) => {
    const { executor, clock } = setUpWith({ permissionPolicy: { isPermitted: hang } }, ...tools());
    const result = await clock.until(executor.execute(pay, scope));
    expect(result).toMatchObject({ attempts: 0, failure: { code, suggestion: expect.not.stringContaining('orders.') } });
  });
});

test('B2 names that are like an unknown one go by what the policy of the application permits', async () => {
  const isPermitted = jest.fn<PermissionPolicy['isPermitted']>(async (query) => declaredPermissions.isPermitted(query));
  const { executor, clock } = setUpWith({ permissionPolicy: { isPermitted } }, ...tools());
  const result = await clock.until(executor.execute({ ...pay, name: 'orders.payy' }));
  expect(result).toMatchObject({ failure: { code: 'tool_not_found', suggestion: 'Did you mean orders.pause?' } });
});
