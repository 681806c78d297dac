import { describe, expect, jest, test } from '@jest/globals';
import {
  type ApprovalAnswer,
  type ApprovalGate,
  type ApprovalPolicy,
  type ApprovalRequest,
  type JsonObject,
  type RegisteredTool,
  type ToolContext,
  type ToolDescriptor,
  ToolError,
} from '@toolwright/contract';
import { ManualClock, SequentialIds, type ToolOptions, toolOf } from '@toolwright/testkit';
import { MemoryApprovalGate } from '../src/gate/memory-approval-gate.js';
import { hang, setUp, setUpWith } from './executor-fixture.js';
import { retryOf } from './retry-of.js';

const policy: ApprovalPolicy = { kind: 'approval', expiresMs: 600_000, reason: 'Moves money.' };
const carol = { id: 'carol' };
const approved: ApprovalAnswer = { kind: 'approved', decidedBy: 'carol' };
type Run = (input: JsonObject, context: ToolContext) => unknown;

/** A gate that answers as the test says, and remembers what it was asked. */
function gateOf(answer: (request: ApprovalRequest) => ReturnType<ApprovalGate['request']>) {
  const asked: ApprovalRequest[] = [];
  const request: ApprovalGate['request'] = (question) => {
    asked.push(question);
    return answer(question);
  };
  return { request, asked };
}

/** `bank.transfer`, which needs approval, before the given gate. */
function setUpBank(approvalGate: ApprovalGate, options: Partial<ToolOptions<JsonObject>> = {}) {
  const run = jest.fn<Run>(({ amount }) => `moved ${String(amount)}`);
  const bank = setUpWith({ approvalGate }, toolOf<JsonObject>({ name: 'bank.transfer', approval: policy, run, ...options }));
  return { ...bank, run };
}

const transfer = { id: 'call_1', name: 'bank.transfer', arguments: { amount: 5 } };

describe('C13 approval without a gate', () => {
  const large: ApprovalPolicy = { ...policy, when: ({ amount }: { amount: number }) => amount > 100 };
  const broken: ApprovalPolicy = {
    ...policy,
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

describe('C13 approval', () => {
  test.each<[string, () => ReturnType<ApprovalGate['request']>, object]>([
    ['approved at once', () => approved, { success: true, data: 'moved 5' }],
    ['approved later', async () => approved, { success: true, data: 'moved 5' }],
    [
      'denied with a reason',
      () => ({ kind: 'denied', decidedBy: 'carol', reason: 'Too much.' }),
      { attempts: 0, failure: { code: 'approval_denied', message: 'The call was not approved. Too much.' } },
    ],
    ['denied without', () => ({ kind: 'denied', decidedBy: 'carol' }), { attempts: 0, failure: { code: 'approval_denied' } }],
    [
      'pending, naming the question',
      () => ({ kind: 'pending', approvalId: 'ap_7' }),
      { attempts: 0, failure: { code: 'approval_required', message: expect.stringContaining('ap_7') } },
    ],
    [
      'a gate that throws',
      () => {
        throw new TypeError('no queue');
      },
      { attempts: 0, failure: { code: 'approval_required', message: expect.stringContaining('could not be asked') } },
    ],
    ['a gate that rejects', () => Promise.reject(new TypeError('no queue')), { attempts: 0, failure: { code: 'approval_required' } }],
    [
      'a gate that says nothing until the question expires',
      hang,
      { attempts: 0, durationMs: 600_000, failure: { code: 'approval_required', message: expect.stringContaining('in time') } },
    ],
  ])('%s', async (_title, answer, expected) => {
    const { execute, run, clock } = setUpBank(gateOf(answer));
    expect(await execute(transfer)).toMatchObject(expected);
    expect(run).toHaveBeenCalledTimes('data' in expected ? 1 : 0);
    expect(clock.pending).toBe(0);
  });

  test('an answer after the question has expired runs nothing', async () => {
    const { promise, resolve } = Promise.withResolvers<ApprovalAnswer>();
    const { execute, run, clock } = setUpBank(gateOf(() => promise));
    expect(await execute(transfer)).toMatchObject({ failure: { code: 'approval_required' } });
    resolve(approved);
    await clock.settle();
    expect(run).not.toHaveBeenCalled();
  });

  test('an answer that a busy process sees before its timer, but after the question has expired, does not count', async () => {
    const gate = gateOf(async () => {
      jest.spyOn(bank.clock, 'now').mockReturnValue(600_001);
      return approved;
    });
    const bank = setUpBank(gate);
    expect(await bank.executor.execute(transfer)).toMatchObject({ attempts: 0, failure: { code: 'approval_required' } });
    expect(gate.asked[0]?.signal.aborted).toBe(true);
  });

  test('is asked about what will run, and why, and knows until when', async () => {
    const gate = gateOf(() => approved);
    const { executor } = setUpBank(gate);
    await executor.execute(transfer, { principal: { id: 'ann' } });
    expect(gate.asked).toEqual([
      {
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        tool: 'bank.transfer',
        callId: 'call_1',
        arguments: { amount: 5 },
        reason: 'Moves money.',
        expiresAt: 600_000,
        principal: { id: 'ann' },
        signal: expect.any(AbortSignal),
      },
    ]);
  });

  test('the limit of the caller ends the wait when it is shorter', async () => {
    const { executor, clock } = setUpBank(gateOf(hang));
    const result = await clock.until(executor.execute(transfer, { limits: { totalMs: 50 } }));
    expect(result).toMatchObject({ durationMs: 50, failure: { code: 'approval_required' } });
  });

  test('X13 runs under no time limit of an attempt', async () => {
    const { promise, resolve } = Promise.withResolvers<ApprovalAnswer>();
    const { executor, clock } = setUpBank(
      gateOf(() => promise),
      {
        policies: { timeout: { kind: 'timeout', ms: 1_000, graceMs: 0, totalMs: 2_000 } },
      },
    );
    const result = executor.execute(transfer);
    await clock.advance(599_000);
    resolve(approved);
    expect(await clock.until(result)).toMatchObject({ success: true, attempts: 1, durationMs: 599_000 });
  });

  test('X14 is asked once for a call, however often the call is tried', async () => {
    const gate = gateOf(() => approved);
    const { execute, listener } = setUpBank(gate, {
      policies: {
        retry: retryOf({ maxAttempts: 3, delayMs: 10 }),
      },
      run: () => Promise.reject(new ToolError('busy', { category: 'transient', expected: false })),
    });
    expect(await execute(transfer)).toMatchObject({ success: false, attempts: 3 });
    expect(gate.asked).toHaveLength(1);
    expect(listener.ofType('approval.requested')).toHaveLength(1);
  });

  test('the caller who withdraws ends the wait at once, and the gate is told', async () => {
    const controller = new AbortController();
    const gate = gateOf(hang);
    const { executor, run, clock } = setUpBank(gate);
    const pending = executor.execute(transfer, { signal: controller.signal });
    await clock.advance(100);
    expect(gate.asked[0]?.signal.aborted).toBe(false);
    controller.abort();
    expect(await pending).toMatchObject({ durationMs: 100, attempts: 0, failure: { code: 'cancelled' } });
    expect(gate.asked[0]?.signal.aborted).toBe(true);
    expect(run).not.toHaveBeenCalled();
    expect(clock.pending).toBe(0);
  });

  test('nobody is asked for a caller who has gone already', async () => {
    const gate = gateOf(hang);
    const { executor } = setUpBank(gate);
    expect(await executor.execute(transfer, { signal: AbortSignal.abort() })).toMatchObject({ failure: { code: 'cancelled' } });
    expect(gate.asked).toEqual([]);
  });

  test('a question that is left open is not withdrawn', async () => {
    const gate = gateOf(() => ({ kind: 'pending', approvalId: 'ap_7' }));
    const { execute } = setUpBank(gate);
    await execute(transfer);
    expect(gate.asked[0]?.signal.aborted).toBe(false);
  });

  test('a call waits for a person in a queue, and runs once when it is made again after the decision', async () => {
    const gate = new MemoryApprovalGate({ clock: new ManualClock(), idSource: new SequentialIds('ap_') });
    const { execute, run } = setUpBank(gate);
    expect(await execute(transfer)).toMatchObject({ failure: { code: 'approval_required' } });
    const [open] = gate.list();
    gate.decide(open?.approvalId ?? '', { decision: 'approved', decidedBy: carol });
    expect(await execute({ ...transfer, arguments: { amount: 6 } })).toMatchObject({ failure: { code: 'approval_required' } });
    expect(await execute({ ...transfer, id: 'call_2' })).toMatchObject({ success: true, data: 'moved 5' });
    expect(await execute({ ...transfer, id: 'call_3' })).toMatchObject({ failure: { code: 'approval_required' } });
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('the events say who decided what', async () => {
    const { execute, listener } = setUpBank(gateOf(() => ({ ...approved, arguments: { amount: 4 } })));
    await execute(transfer);
    const [requested] = listener.ofType('approval.requested');
    expect(listener.ofType('approval.decided')).toMatchObject([
      { hash: requested?.hash, decision: 'approved', decidedBy: 'carol', edited: true },
    ]);
  });
});

describe('C13 arguments that whoever approved has changed', () => {
  const edits = (given: JsonObject) => gateOf(() => ({ ...approved, arguments: given }));
  const withSensitive = (tool: RegisteredTool, sensitive: ToolDescriptor['input']['sensitive']): RegisteredTool => ({
    ...tool,
    descriptor: { ...tool.descriptor, input: { ...tool.descriptor.input, sensitive } },
  });

  test('run instead of those that were sent, with a warning', async () => {
    const { execute, run } = setUpBank(edits({ amount: 4 }));
    expect(await execute(transfer)).toMatchObject({ data: 'moved 4', warnings: [expect.stringContaining('changed them')] });
    expect(run.mock.calls[0]?.[0]).toEqual({ amount: 4 });
  });

  test('are checked like the first ones', async () => {
    const { execute, run } = setUpBank(edits({ amount: 'much' }), {
      parse: (given) =>
        typeof (given as JsonObject).amount === 'number'
          ? { ok: true, input: given }
          : { ok: false, problems: [{ path: 'amount', expected: 'a number', received: '"much"', rule: 'isNumber' }] },
    });
    expect(await execute(transfer)).toMatchObject({
      attempts: 0,
      failure: {
        code: 'invalid_arguments',
        message: 'Whoever approved the call changed its arguments, and they do not fit: amount: expected a number, received "much"',
      },
    });
    expect(run).not.toHaveBeenCalled();
  });

  test('are guarded like the first ones', async () => {
    const polluted = JSON.parse('{"amount":4,"__proto__":{"admin":true}}') as JsonObject;
    const { execute } = setUpBank(edits(polluted));
    expect(await execute(transfer)).toMatchObject({ attempts: 0, failure: { code: 'malformed_arguments' } });
  });

  test('need the permission of who asked, which may go by the arguments', async () => {
    const run = jest.fn(() => 'moved');
    const { execute } = setUpWith(
      {
        approvalGate: edits({ amount: 5_000 }),
        permissionPolicy: { isPermitted: ({ arguments: given }) => Number(given?.amount) < 1_000 },
      },
      toolOf({ name: 'bank.transfer', approval: policy, run }),
    );
    expect(await execute(transfer)).toMatchObject({ attempts: 0, failure: { code: 'permission_denied' } });
    expect(run).not.toHaveBeenCalled();
  });

  test('F6 sensitive values are hidden from whoever decides, and stay as they were where they are left hidden', async () => {
    const run = jest.fn<Run>(() => 'paid');
    const gate = gateOf(({ arguments: shown }) => ({ ...approved, arguments: { ...shown, amount: 4 } }));
    const tool = withSensitive(toolOf({ name: 'bank.transfer', approval: policy, run }), ['card.number', 'pin']);
    const { execute } = setUpWith({ approvalGate: gate }, tool);
    await execute({ arguments: { amount: 5, pin: '0000', card: { number: '4111', holder: 'Ann' } } });
    expect(gate.asked[0]?.arguments).toEqual({ amount: 5, pin: '[masked]', card: { number: '[masked]', holder: 'Ann' } });
    expect(run.mock.calls[0]?.[0]).toEqual({ amount: 4, pin: '0000', card: { number: '4111', holder: 'Ann' } });
  });

  test('F6 are refused when a value in a list is left hidden: nobody can tell whose it is', async () => {
    const gate = gateOf(({ arguments: shown }) => ({ ...approved, arguments: { ...shown, amount: 4 } }));
    const tool = withSensitive(toolOf({ name: 'bank.transfer', approval: policy, run: () => 'paid' }), ['cards[].number']);
    const { execute } = setUpWith({ approvalGate: gate }, tool);
    const result = await execute({ arguments: { amount: 5, cards: [{ number: '4111' }] } });
    expect(result).toMatchObject({ attempts: 0, failure: { code: 'invalid_arguments' } });
  });
});

describe('F8 audit', () => {
  const denied: ApprovalAnswer = { kind: 'denied', decidedBy: 'carol' };

  test.each<[string, ApprovalAnswer, Run, object]>([
    ['a success, with who approved', approved, () => 'moved', { outcome: 'success', approvedBy: 'carol' }],
    [
      'a failure',
      approved,
      () => {
        throw new ToolError('No such account.');
      },
      { outcome: 'execution_error', approvedBy: 'carol' },
    ],
    ['a denial', denied, () => 'moved', { outcome: 'approval_denied' }],
  ])('leaves a record of %s, without arguments', async (_title, answer, run, expected) => {
    const { executor, listener } = setUpBank(
      gateOf(() => answer),
      { run, critical: true },
    );
    await executor.execute(transfer, { principal: { id: 'ann' }, idempotencyKey: 'key_1' });
    const records = listener.ofType('call.audited');
    expect(records).toMatchObject([{ ...expected, principalId: 'ann', idempotencyKey: 'key_1', critical: true }]);
    expect(records[0]?.hash).toBe(listener.ofType('approval.requested')[0]?.hash);
    expect(JSON.stringify(records)).not.toContain('amount');
    expect('approvedBy' in (records[0] ?? {})).toBe('approvedBy' in expected);
  });

  test('leaves a record of a call of a critical tool that was not permitted', async () => {
    const { execute, listener } = setUp(toolOf({ name: 'bank.transfer', critical: true, permissions: ['bank'], run: () => 'moved' }));
    await execute(transfer);
    expect(listener.ofType('call.audited')).toMatchObject([{ outcome: 'permission_denied', critical: true }]);
  });

  test('has the digest of the arguments that ran', async () => {
    const { execute, listener } = setUpBank(gateOf(() => ({ ...approved, arguments: { amount: 4 } })));
    await execute(transfer);
    const [record] = listener.ofType('call.audited');
    expect(record).toMatchObject({ outcome: 'success', critical: false });
    expect(record?.hash).not.toBe(listener.ofType('approval.requested')[0]?.hash);
  });

  test('keeps nothing of a call that is not critical and that nobody was asked about', async () => {
    const { execute, listener } = setUpBank(
      gateOf(() => approved),
      { approval: { ...policy, when: () => false } },
    );
    await execute(transfer);
    expect(listener.ofType('call.audited')).toEqual([]);
  });
});
