import { deepStrictEqual, fail, ok } from 'node:assert/strict';
import { type ApprovalAnswer, type ApprovalGate, type ApprovalRequest, type JsonObject, parseToolName } from '@toolwright/contract';
import { settle } from '../clock/settle.js';
import type { ContractCase } from './contract-case.js';

/** What somebody decides in a test. */
export interface DecisionInTest {
  readonly decision: 'approved' | 'denied';
  /** Other arguments than asked for. @default those that were asked for */
  readonly arguments?: JsonObject;
  /** @default none */
  readonly reason?: string;
}

/** A fresh gate, somebody to decide, and how its time goes on. */
export interface ApprovalGateSetup {
  readonly gate: ApprovalGate;
  /** Decides, as the principal `carol`, the one question that was opened last. May throw or reject when it is not open any more. */
  readonly decide: (decision: DecisionInTest) => void | Promise<void>;
  /** Lets so many milliseconds pass for it, from 0. */
  readonly advance: (ms: number) => Promise<void>;
}

const request: ApprovalRequest = {
  hash: 'a'.repeat(64),
  tool: parseToolName('contract.transfer'),
  callId: 'call_1',
  arguments: { amount: 5 },
  reason: 'Moves money.',
  expiresAt: 60_000,
  signal: new AbortController().signal,
};

/**
 * What every `ApprovalGate` does, whether it keeps a question open or answers `pending` and is asked again.
 * @param create makes a gate that nobody has used, for each case
 */
export function approvalGateContract(create: () => ApprovalGateSetup | Promise<ApprovalGateSetup>): readonly ContractCase[] {
  const given = (title: string, body: (setup: ApprovalGateSetup) => Promise<void>): ContractCase => ({
    title,
    run: async () => body(await create()),
  });
  return [
    given('approves nothing that nobody has decided', async (setup) => {
      await expectUndecided(setup);
    }),
    given('tells that a call was approved, and by whom', async (setup) => {
      deepStrictEqual(await askAndDecide(setup, { decision: 'approved' }), { kind: 'approved', decidedBy: 'carol' });
    }),
    given('tells the arguments that whoever approved has changed', async (setup) => {
      const answer = await askAndDecide(setup, { decision: 'approved', arguments: { amount: 4 } });
      deepStrictEqual(answer, { kind: 'approved', decidedBy: 'carol', arguments: { amount: 4 } });
    }),
    given('tells that a call was denied, by whom and why', async (setup) => {
      const answer = await askAndDecide(setup, { decision: 'denied', reason: 'Too much.' });
      deepStrictEqual(answer, { kind: 'denied', decidedBy: 'carol', reason: 'Too much.' });
    }),
    given('holds a decision for the call that it was made about, and no other', async (setup) => {
      const asked = setup.gate.request(request);
      await setup.decide({ decision: 'approved' });
      await expectUndecided(setup, { ...request, hash: 'b'.repeat(64) });
      deepStrictEqual((await fetchAnswer(setup, asked)).kind, 'approved');
    }),
    given('tells a decision once', async (setup) => {
      await askAndDecide(setup, { decision: 'approved' });
      await expectUndecided(setup);
    }),
    given('does not count a decision that comes too late', async (setup) => {
      void Promise.resolve(setup.gate.request(request)).catch(() => {});
      await setup.advance(60_001);
      await Promise.resolve()
        .then(() => setup.decide({ decision: 'approved' }))
        .catch(() => {});
      await expectUndecided(setup, { ...request, expiresAt: 120_000 });
    }),
    given('forgets a decision that nobody fetched in time', async (setup) => {
      void Promise.resolve(setup.gate.request(request)).catch(() => {});
      await setup.decide({ decision: 'approved' });
      await setup.advance(60_001);
      await expectUndecided(setup, { ...request, expiresAt: 120_000 });
    }),
    given('opens one question for one call, however often it is made', async ({ gate, decide }) => {
      const first = await undecidedAnswer(gate.request(request));
      const second = await undecidedAnswer(gate.request({ ...request, callId: 'call_2' }));
      if (first === 'open' || second === 'open') return;
      deepStrictEqual(second, first);
      await decide({ decision: 'approved' });
      deepStrictEqual((await gate.request(request)).kind, 'approved');
    }),
  ];
}

type Undecided = Extract<ApprovalAnswer, { kind: 'pending' }> | 'open';

async function askAndDecide(setup: ApprovalGateSetup, decision: DecisionInTest): Promise<ApprovalAnswer> {
  const asked = setup.gate.request(request);
  await setup.decide(decision);
  return fetchAnswer(setup, asked);
}

// Who was told to come back later does so.
async function fetchAnswer({ gate }: ApprovalGateSetup, asked: ApprovalAnswer | Promise<ApprovalAnswer>): Promise<ApprovalAnswer> {
  const answer = await asked;
  return answer.kind === 'pending' ? gate.request(request) : answer;
}

async function expectUndecided({ gate }: ApprovalGateSetup, asked: ApprovalRequest = request): Promise<void> {
  const answer = await undecidedAnswer(gate.request(asked));
  ok(answer === 'open' || answer.approvalId.length > 0, 'an open question has an id by which it can be decided');
}

const stillOpen = Symbol('open');

async function undecidedAnswer(asked: ApprovalAnswer | Promise<ApprovalAnswer>): Promise<Undecided> {
  const answer = await Promise.race([asked, settle().then(() => stillOpen)]);
  if (typeof answer === 'symbol') return 'open';
  return answer.kind === 'pending' ? answer : fail(`nobody has decided; it was answered ${JSON.stringify(answer)}`);
}
