import { deepStrictEqual, fail, ok, strictEqual } from 'node:assert/strict';
import type { Breaker, BreakerPermit, BreakerSource, BreakerSpec, CircuitBreakerPolicy, CircuitChange } from '@toolwright/contract';
import type { ContractCase } from './contract-case.js';

/** A source that nobody has asked, and how its time goes on. */
export interface BreakerSourceSetup {
  readonly source: BreakerSource;
  /** Lets so many milliseconds pass for it. */
  readonly advance: (ms: number) => Promise<void>;
}

/** A breaker of that source, and what it told. */
interface Given extends BreakerSourceSetup {
  readonly breaker: Breaker;
  readonly changes: readonly CircuitChange[];
  readonly spec: BreakerSpec;
}

// Opens when half of the last four have failed, from the second call on, for a second; two probes then tell how it goes on.
const policy: CircuitBreakerPolicy = {
  kind: 'circuitBreaker',
  failureRatio: 0.5,
  minimumCalls: 2,
  window: { kind: 'calls', calls: 4 },
  openMs: 1_000,
  successThreshold: 2,
};

/** What every `BreakerSource` and its breakers do. @param create makes a source that nobody has asked, for each case */
export function breakerContract(create: () => BreakerSourceSetup | Promise<BreakerSourceSetup>): readonly ContractCase[] {
  const given = (title: string, body: (given: Given) => Promise<void> | void): ContractCase => ({
    title,
    run: async () => {
      const setup = await create();
      const changes: CircuitChange[] = [];
      const spec: BreakerSpec = { name: 'contract', policy, probeLeaseMs: 500, onChange: (change) => changes.push(change) };
      await body({ ...setup, breaker: setup.source.breakerOf(spec), changes, spec });
    },
  });
  return [
    given('gives the same name the same breaker, and lists it', ({ source, breaker, spec }) => {
      strictEqual(source.breakerOf({ ...spec, policy: { ...policy, openMs: 9 } }), breaker);
      deepStrictEqual(
        source.list().map(({ name }) => name),
        ['contract'],
      );
    }),
    given('admits everybody while it is closed', ({ breaker }) => {
      for (let attempt = 0; attempt < 100; attempt += 1) admit(breaker).success();
      strictEqual(breaker.state, 'closed');
    }),
    given('opens when the ratio is reached, not only when it is passed', ({ breaker }) => {
      admit(breaker).success();
      admit(breaker).failure();
      refuse(breaker, 1_000);
      strictEqual(breaker.state, 'open');
    }),
    given('opens after no fewer calls than it was told', ({ breaker }) => {
      admit(breaker).failure();
      strictEqual(breaker.state, 'closed');
    }),
    given('does not count what says nothing', ({ breaker }) => {
      for (let attempt = 0; attempt < 10; attempt += 1) admit(breaker).cancel();
      admit(breaker).failure();
      strictEqual(breaker.state, 'closed');
    }),
    given('lets so many probes through when its time is over, and closes when all succeed', async ({ breaker, advance }) => {
      await trip(breaker, advance);
      const probes = [admit(breaker), admit(breaker)];
      refuse(breaker);
      for (const probe of probes) probe.success();
      strictEqual(breaker.state, 'closed');
    }),
    given('opens again when a probe fails', async ({ breaker, advance }) => {
      await trip(breaker, advance);
      admit(breaker).failure();
      refuse(breaker, 1_000);
    }),
    given('gives the place of a probe that says nothing to another', async ({ breaker, advance }) => {
      await trip(breaker, advance);
      admit(breaker).cancel();
      admit(breaker);
      admit(breaker);
      refuse(breaker);
    }),
    given('counts a probe that does not end as failed', async ({ breaker, advance }) => {
      await trip(breaker, advance);
      const probe = admit(breaker);
      await advance(500);
      strictEqual(breaker.state, 'open');
      probe.success();
      strictEqual(breaker.state, 'open');
    }),
    given('does not hear what belongs to an earlier period', async ({ breaker, advance }) => {
      const [good, bad] = [admit(breaker), admit(breaker)];
      await trip(breaker, advance);
      good.success();
      bad.failure();
      strictEqual(breaker.state, 'half-open');
    }),
    given('begins afresh after it has closed', async ({ breaker, advance }) => {
      await trip(breaker, advance);
      for (const probe of [admit(breaker), admit(breaker)]) probe.success();
      admit(breaker).failure();
      strictEqual(breaker.state, 'closed');
    }),
    given('stays open while it is held open, and closes by hand', async ({ breaker, advance }) => {
      breaker.open();
      await advance(60_000);
      deepStrictEqual(breaker.acquire(), { admitted: false });
      breaker.close();
      admit(breaker).success();
    }),
    given('tells each change once', async ({ breaker, advance, changes }) => {
      await trip(breaker, advance);
      for (const probe of [admit(breaker), admit(breaker)]) probe.success();
      breaker.open();
      breaker.open();
      breaker.close();
      breaker.close();
      deepStrictEqual(
        changes.map(({ from, to }) => `${from} → ${to}`),
        ['closed → open', 'open → half-open', 'half-open → closed', 'closed → open', 'open → closed'],
      );
      deepStrictEqual(
        changes.map(({ reopensAt }) => reopensAt !== undefined),
        [true, false, false, false, false],
      );
    }),
  ];
}

async function trip(breaker: Breaker, advance: BreakerSourceSetup['advance']): Promise<void> {
  admit(breaker).failure();
  admit(breaker).failure();
  strictEqual(breaker.state, 'open');
  await advance(1_000);
  strictEqual(breaker.state, 'half-open');
}

function admit(breaker: Breaker): BreakerPermit {
  const verdict = breaker.acquire();
  return verdict.admitted ? verdict.permit : fail(`an attempt was to be admitted; the circuit is ${breaker.state}`);
}

function refuse(breaker: Breaker, longestWaitMs = Number.POSITIVE_INFINITY): void {
  const verdict = breaker.acquire();
  if (verdict.admitted) fail(`an attempt was to be refused; the circuit is ${breaker.state}`);
  const { retryAfterMs = 0 } = verdict;
  ok(retryAfterMs >= 1 && retryAfterMs <= longestWaitMs, `to wait 1 to ${longestWaitMs} ms: ${retryAfterMs}`);
}
