import { expect, test } from '@jest/globals';
import { succeeded } from '@toolwright/contract';
import { ManualClock, RecordingListener, toolOf } from '@toolwright/testkit';
import { withoutCall } from '../../execution/call-state.js';
import { Execution } from '../../execution/execution.js';
import { auditStrategy } from './audit-strategy.js';

const { descriptor } = toolOf({ name: 'bank.pay', critical: true, run: () => 'paid' });

test('F8 the record names the key under which the write was made, also when it took over that of an earlier call', async () => {
  const listener = new RecordingListener();
  const call = { ...withoutCall, idempotencyKey: 'run_1/2/1' };
  const execution = new Execution({ clock: new ManualClock(), listener, origin: {}, access: 'write', idempotent: false, call });
  await auditStrategy(descriptor)(execution, (passed) => {
    passed.idempotencyKey = 'run_1/1/1';
    return succeeded('paid');
  });
  expect(listener.ofType('call.audited')).toMatchObject([{ idempotencyKey: 'run_1/1/1', outcome: 'success' }]);
});
