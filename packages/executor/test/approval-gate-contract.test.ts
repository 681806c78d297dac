import { describe, expect, test } from '@jest/globals';
import { approvalGateContract, ManualClock, SequentialIds } from '@toolwright/testkit';
import { MemoryApprovalGate } from '../src/gate/memory-approval-gate.js';

describe('C13 MemoryApprovalGate keeps the contract of its port', () => {
  const cases = approvalGateContract(() => {
    const clock = new ManualClock();
    const gate = new MemoryApprovalGate({ clock, idSource: new SequentialIds('ap_') });
    return {
      gate,
      decide: (given) => gate.decide(gate.list().at(-1)?.approvalId ?? '', { ...given, decidedBy: { id: 'carol' } }),
      advance: (ms) => clock.advance(ms),
    };
  });
  test.each(cases)('$title', async ({ run }) => expect(await run()).toBeUndefined());
});
