import { describe, expect, jest, test } from '@jest/globals';
import { declaredPermissions, type PermissionPolicy, type Principal } from '@toolwright/contract';
import { ManualClock, RecordingListener, toolOf } from '@toolwright/testkit';
import { withoutCall } from '../../execution/call-state.js';
import { Execution } from '../../execution/execution.js';
import { createVisibility } from './visibility.js';

const { descriptor: tool } = toolOf({ name: 'orders.pay', permissions: ['orders:write'], run: () => 'paid' });
const ann: Principal = { id: 'ann', permissions: ['orders:write'] };

function setUp(permissionPolicy: PermissionPolicy, principal?: Principal) {
  const clock = new ManualClock();
  const call = { ...withoutCall, ...(principal && { principal }) };
  const execution = new Execution({ clock, listener: new RecordingListener(), origin: {}, access: 'write', idempotent: false, call });
  return { clock, visible: createVisibility({ clock, permissionPolicy })(tool, execution) };
}

describe('B2 a tool is there for a principal', () => {
  test('who may use it, by what is declared, at once', () => {
    expect(setUp(declaredPermissions, ann).visible).toBe(true);
    expect(setUp(declaredPermissions).visible).toBe(false);
  });

  test('when the policy of the application says so, without arguments', async () => {
    const isPermitted = jest.fn<PermissionPolicy['isPermitted']>(async () => true);
    expect(await setUp({ isPermitted }, ann).visible).toBe(true);
    expect(isPermitted.mock.calls).toEqual([[{ tool, principal: ann }]]);
  });

  test('C16 and not when the policy gives no answer', async () => {
    const { clock, visible } = setUp({ isPermitted: () => new Promise(() => {}) }, ann);
    expect(await clock.until(Promise.resolve(visible))).toBe(false);
  });
});
