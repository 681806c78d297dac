import { describe, expect, test } from '@jest/globals';
import type { ApprovalAnswer, ApprovalGate, ApprovalRequest } from '@toolwright/contract';
import { approvalGateContract, type DecisionInTest } from './approval-gate-contract.js';

async function brokenBy(create: () => { readonly request: ApprovalGate['request']; readonly decide?: (given: DecisionInTest) => void }) {
  const cases = approvalGateContract(() => {
    const { request, decide = () => {} } = create();
    return { gate: { request }, decide, advance: async () => {} };
  });
  const verdicts = await Promise.allSettled(cases.map(({ run }) => run()));
  return cases.filter((_, index) => verdicts[index]?.status === 'rejected').map(({ title }) => title);
}

/** Keeps one question open until somebody decides, and no longer than it may. */
function openGate() {
  let now = 0;
  let decideOpen: (given: DecisionInTest) => void = () => {};
  const request = ({ expiresAt }: ApprovalRequest) =>
    new Promise<ApprovalAnswer>((resolve) => {
      decideOpen = ({ decision, ...rest }) => {
        if (now <= expiresAt) resolve({ kind: decision, decidedBy: 'carol', ...rest });
      };
    });
  return {
    gate: { request },
    decide: (given: DecisionInTest) => decideOpen(given),
    advance: async (ms: number) => {
      now += ms;
    },
  };
}

describe('G4 approvalGateContract', () => {
  test.each(approvalGateContract(openGate))('passes a gate that keeps questions open: $title', async ({ run }) => {
    expect(await run()).toBeUndefined();
  });

  test('finds a gate that approves by itself', async () => {
    const broken = await brokenBy(() => ({ request: () => ({ kind: 'approved', decidedBy: 'nobody' }) }));
    expect(broken).toContain('approves nothing that nobody has decided');
  });

  test('finds a gate that tells a decision to any call, again and again', async () => {
    const broken = await brokenBy(() => {
      let answer: ApprovalAnswer = { kind: 'pending', approvalId: 'ap_1' };
      const decide = ({ decision, ...rest }: DecisionInTest) => {
        answer = { kind: decision, decidedBy: 'carol', ...rest };
      };
      return { request: () => answer, decide };
    });
    expect(broken).toEqual([
      'holds a decision for the call that it was made about, and no other',
      'tells a decision once',
      'does not count a decision that comes too late',
      'forgets a decision that nobody fetched in time',
    ]);
  });

  test('finds a gate that opens a question anew each time', async () => {
    let count = 0;
    const broken = await brokenBy(() => ({
      request: () => {
        count += 1;
        return { kind: 'pending', approvalId: `ap_${count}` };
      },
    }));
    expect(broken).toContain('opens one question for one call, however often it is made');
  });
});
