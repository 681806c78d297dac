import { describe, expect, test } from '@jest/globals';
import { type ApprovalRequest, parseToolName } from '@toolwright/contract';
import { ManualClock, SequentialIds } from '@toolwright/testkit';
import { type ApprovalGateOptions, MemoryApprovalGate } from './memory-approval-gate.js';

const carol = { id: 'carol', permissions: ['approve'] };
const request: ApprovalRequest = {
  hash: 'h1',
  tool: parseToolName('bank.transfer'),
  callId: 'call_1',
  arguments: { amount: 5 },
  reason: 'Moves money.',
  expiresAt: 1_000,
  signal: new AbortController().signal,
};

function setUp(options: Partial<ApprovalGateOptions> = {}) {
  const clock = new ManualClock();
  return { clock, gate: new MemoryApprovalGate({ clock, idSource: new SequentialIds('a'), ...options }) };
}

describe('C13 MemoryApprovalGate', () => {
  test('opens one question for the same call, however often it is made', () => {
    const { gate } = setUp();
    const first = gate.request(request);
    expect(gate.request({ ...request, callId: 'call_2' })).toEqual(first);
    expect(gate.list()).toMatchObject([{ tool: 'bank.transfer', arguments: { amount: 5 }, reason: 'Moves money.' }]);
  });

  test('tells a decision once, to the call that it was made about', () => {
    const { gate } = setUp();
    gate.request(request);
    gate.decide(openId(gate), { decision: 'approved', decidedBy: carol, arguments: { amount: 4 } });
    expect(gate.list()).toEqual([]);
    expect(gate.request({ ...request, hash: 'h2' }).kind).toBe('pending');
    expect(gate.request(request)).toEqual({ kind: 'approved', decidedBy: 'carol', arguments: { amount: 4 } });
    expect(gate.request(request).kind).toBe('pending');
  });

  test('tells why a call was denied', () => {
    const { gate } = setUp();
    gate.request(request);
    gate.decide(openId(gate), { decision: 'denied', decidedBy: carol, reason: 'Too much.' });
    expect(gate.request(request)).toEqual({ kind: 'denied', decidedBy: 'carol', reason: 'Too much.' });
  });

  test('a question can be decided once, and only while it is open', async () => {
    const { gate, clock } = setUp();
    gate.request(request);
    const id = openId(gate);
    gate.decide(id, { decision: 'denied', decidedBy: carol });
    expect(() => gate.decide(id, { decision: 'approved', decidedBy: carol })).toThrow('this one is unknown, decided, or expired');
    gate.request({ ...request, hash: 'h2' });
    const late = openId(gate);
    await clock.advance(1_000);
    expect(gate.list()).toEqual([]);
    expect(() => gate.decide(late, { decision: 'approved', decidedBy: carol })).toThrow('expired');
  });

  test('a decision that nobody fetched in time is void', async () => {
    const { gate, clock } = setUp();
    gate.request(request);
    gate.decide(openId(gate), { decision: 'approved', decidedBy: carol });
    await clock.advance(1_000);
    expect(gate.request({ ...request, expiresAt: 2_000 }).kind).toBe('pending');
  });

  test('who decides needs the permission that the gate demands', () => {
    const { gate } = setUp({ requiredPermission: 'approve' });
    gate.request(request);
    const decide = () => gate.decide(openId(gate), { decision: 'approved', decidedBy: { id: 'bob' } });
    expect(decide).toThrow('To decide takes the permission "approve"; bob lacks it.');
    expect(gate.list()).toHaveLength(1);
  });

  test('forgets the oldest decision that nobody has fetched when there are more than it keeps', () => {
    const { gate } = setUp({ maxOpen: 1 });
    for (const hash of ['h1', 'h2']) {
      gate.request({ ...request, hash });
      gate.decide(openId(gate), { decision: 'approved', decidedBy: carol });
    }
    expect(gate.request({ ...request, hash: 'h2' }).kind).toBe('approved');
    expect(gate.request(request).kind).toBe('pending');
  });

  test('refuses more questions than it can keep', () => {
    const { gate } = setUp({ maxOpen: 1 });
    gate.request(request);
    expect(() => gate.request({ ...request, hash: 'h2' })).toThrow('At most 1 approvals may be open at once');
  });
});

function openId(gate: MemoryApprovalGate): string {
  return gate.list()[0]?.approvalId ?? '';
}
