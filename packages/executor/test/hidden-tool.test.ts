import { describe, expect, jest, test } from '@jest/globals';
import {
  type CallScope,
  declaredPermissions,
  type ErrorCode,
  type JsonObject,
  type PermissionPolicy,
  type Principal,
  parseRunId,
} from '@toolwright/contract';
import { type ToolOptions, toolOf } from '@toolwright/testkit';
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

  test('D1 stays unknown in a turn when the key of its write cannot be read, and is refused for that to who may use it', async () => {
    const stateful = (): never => {
      throw new TypeError('no account');
    };
    const run = jest.fn(() => 'paid');
    const { executor, listener } = setUp(toolOf({ name: 'orders.pay', permissions: ['orders:write'], run, stateful }));
    const turn = [pay, { ...pay, id: '2' }];
    const unknown = { attempts: 0, failure: { code: 'tool_not_found', message: 'There is no tool "orders.pay".' } };
    expect(await executor.executeBatch(turn, { ...inRun, principal: bob })).toMatchObject([unknown, unknown]);
    const refused = { attempts: 0, failure: { code: 'execution_error', message: expect.stringContaining('no account') } };
    expect(await executor.executeBatch(turn, { ...inRun, principal: ann })).toMatchObject([refused, refused]);
    expect(run).not.toHaveBeenCalled();
    expect(listener.ofType('call.finished')).toHaveLength(4);
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

describe('F8 a try at a tool that its principal may not be offered', () => {
  const approval = { kind: 'approval', expiresMs: 1_000 } as const;
  const record = { outcome: 'permission_denied', principalId: 'bob', idempotencyKey: 'run_1/1/1' };

  test.each<[string, Partial<ToolOptions<JsonObject>>, boolean]>([
    ['critical', { critical: true, approval }, true],
    ['bound to approval', { approval }, false],
  ])('leaves a record where the tool is %s, and its model learns nothing', async (_, options, critical) => {
    const { executor, listener } = setUp(toolOf({ name: 'orders.pay', permissions: ['orders:write'], run: () => 'paid', ...options }));
    const result = await executor.execute(pay, { ...inRun, principal: bob });
    expect(result).toMatchObject({ attempts: 0, failure: { code: 'tool_not_found' } });
    expect(listener.types()).toEqual(['call.started', 'call.audited', 'call.finished']);
    expect(listener.ofType('call.audited')).toMatchObject([{ ...record, critical, tool: 'orders.pay', runId: 'run_1' }]);
  });

  test('has the digest of its arguments, as a call that is denied has; what cannot be read counts as none', async () => {
    const { executor, listener } = setUp(toolOf({ name: 'orders.pay', critical: true, permissions: ['orders:write'], run: () => 'paid' }));
    const forms = [{ euros: 5 }, '{"euros":5}', {}, '{'];
    for (const given of forms) await executor.execute({ ...pay, arguments: given }, { ...inRun, principal: bob });
    await executor.execute({ ...pay, arguments: { euros: 5 } }, { principal: bob });
    const [read, sameAsText, none, unreadable, denied] = listener.ofType('call.audited').map(({ hash }) => hash);
    expect([sameAsText, denied]).toEqual([read, read]);
    expect(unreadable).toBe(none);
    expect(none).not.toBe(read);
  });

  test('leaves none where calls of the tool leave none', async () => {
    const { executor, listener } = setUp(...tools());
    await executor.execute(pay, { ...inRun, principal: bob });
    expect(listener.types()).toEqual(['call.started', 'call.finished']);
  });
});

test('B2 names that are like an unknown one go by what the policy of the application permits', async () => {
  const isPermitted = jest.fn<PermissionPolicy['isPermitted']>(async (query) => declaredPermissions.isPermitted(query));
  const { executor, clock } = setUpWith({ permissionPolicy: { isPermitted } }, ...tools());
  const result = await clock.until(executor.execute({ ...pay, name: 'orders.payy' }));
  expect(result).toMatchObject({ failure: { code: 'tool_not_found', suggestion: 'Did you mean orders.pause?' } });
});
