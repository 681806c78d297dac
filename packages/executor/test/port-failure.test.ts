import { describe, expect, jest, test } from '@jest/globals';
import { type Access, declaredPermissions, type ErrorCode, type PolicySet, type PortFailed, parseRunId } from '@toolwright/contract';
import { faultyPort, ManualClock, type PortFault, SequentialIds, toolOf } from '@toolwright/testkit';
import { MemoryApprovalGate } from '../src/gate/memory-approval-gate.js';
import { createDefaultPorts } from '../src/port/default-ports.js';
import type { BindablePorts } from '../src/port/executor-ports.js';
import { setUpWith } from './executor-fixture.js';
import { mpCircuitBreaker } from './microprofile/preset.js';

type FailingPort = Exclude<keyof BindablePorts, 'dispatcher' | 'resultStore'>;

interface Direction {
  readonly port: FailingPort;
  readonly access: Access;
  /** What becomes of the call: its value, or the code of its failure. */
  readonly expected: 'done' | ErrorCode;
  readonly effect: PortFailed['effect'];
}

// The table of the design: who refuses, and who lets pass.
const directions: readonly Direction[] = [
  // The call is one of a run: what its model may not be offered is not there for it.
  { port: 'permissionPolicy', access: 'read', expected: 'tool_not_found', effect: 'refused' },
  { port: 'permissionPolicy', access: 'write', expected: 'tool_not_found', effect: 'refused' },
  { port: 'approvalGate', access: 'read', expected: 'approval_required', effect: 'refused' },
  { port: 'approvalGate', access: 'write', expected: 'approval_required', effect: 'refused' },
  { port: 'idempotencyStore', access: 'write', expected: 'store_failed', effect: 'refused' },
  { port: 'callBudget', access: 'read', expected: 'done', effect: 'passed' },
  { port: 'callBudget', access: 'write', expected: 'budget_exceeded', effect: 'refused' },
  { port: 'rateLimiter', access: 'read', expected: 'done', effect: 'passed' },
  { port: 'rateLimiter', access: 'write', expected: 'store_failed', effect: 'refused' },
  { port: 'breakerSource', access: 'read', expected: 'done', effect: 'passed' },
  { port: 'breakerSource', access: 'write', expected: 'done', effect: 'passed' },
  { port: 'cacheStore', access: 'read', expected: 'done', effect: 'ignored' },
  { port: 'cacheStore', access: 'write', expected: 'done', effect: 'ignored' },
];

const faults = {
  throws: () => ({ kind: 'throw', error: new TypeError('no connection') }),
  rejects: () => ({ kind: 'reject', error: new TypeError('no connection') }),
  hangs: () => ({ kind: 'hang' }),
  'is late': (clock) => ({ kind: 'late', delayMs: 60_000, clock }),
} as const satisfies Readonly<Record<string, (clock: ManualClock) => PortFault>>;

// A breaker answers at once or not at all.
function faultsOf(port: FailingPort) {
  const all = Object.entries(faults);
  return port === 'breakerSource' ? all.filter(([how]) => how === 'throws') : all;
}

const policies: Partial<PolicySet> = {
  circuitBreaker: mpCircuitBreaker(),
  rateLimit: { kind: 'rateLimit', limit: 10, perMs: 1_000, burst: 10, scope: 'tool', onLimit: 'reject' },
};
const cache = { kind: 'cache', ttlMs: 1_000, staleIfErrorMs: 0, scope: 'tool', tags: [] } as const;
const expiresMs = 3_000;

/** One call of a tool that asks every port, one of which fails. */
async function callWith({ port, access }: Direction, faultOf: (clock: ManualClock) => PortFault) {
  // The port's own time stands still until the call has ended, so that what is late comes after that.
  const ownClock = new ManualClock();
  const idSource = new SequentialIds('id_');
  const working = {
    ...createDefaultPorts({ clock: ownClock, idSource }),
    // What goes by the declarations alone is never asked as a port, so that a policy of an application stands here.
    permissionPolicy: { ...declaredPermissions },
    approvalGate: new MemoryApprovalGate({ clock: ownClock, idSource }),
  };
  const run = jest.fn(() => 'done');
  const failing: Partial<BindablePorts> = { [port]: faultyPort(working[port], faultOf(ownClock)) };
  const bench = setUpWith(
    failing,
    toolOf({
      name: 'demo.run',
      access,
      policies: { ...policies, ...(access === 'read' && { cache }) },
      ...(access === 'write' && { invalidates: ['demo'] }),
      ...(port === 'approvalGate' && { approval: { kind: 'approval', expiresMs } }),
      run,
    }),
  );
  const scope = { runId: parseRunId('run_1'), step: 1, idempotencyKey: 'key_1' };
  const result = await bench.clock.until(bench.executor.execute({ id: 'call_1', name: 'demo.run', arguments: {} }, scope));
  return { ...bench, ownClock, result, run };
}

describe('C16 a port that fails', () => {
  const rows = directions.flatMap((direction) =>
    faultsOf(direction.port).map(([how, fault]) => ({ ...direction, how, fault, outcome: direction.expected })),
  );

  test.each(rows)('$port that $how: a $access ends as $outcome', async ({ fault, ...direction }) => {
    const { result, run, listener, clock, ownClock } = await callWith(direction, fault);
    expect(clock.pending).toBe(0);
    await ownClock.advance(60_000);
    const { expected, effect } = direction;
    expect(result).toMatchObject(expected === 'done' ? { success: true, data: 'done' } : { success: false, failure: { code: expected } });
    expect(run).toHaveBeenCalledTimes(expected === 'done' ? 1 : 0);
    expect(listener.ofType('port.failed')[0]).toMatchObject({ effect });
    expect(listener.ofType('call.finished')).toHaveLength(1);
    expect(result.durationMs).toBeLessThanOrEqual(expiresMs);
  });
});
