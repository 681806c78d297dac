import type { CallLimits, PolicySet } from '@toolwright/contract';
import fc from 'fast-check';
import { type Body, bodies } from './body.js';

/** A tool of some kind, what its bodies do one after another, and the calls that it gets. */
export interface TrialCase {
  readonly access: 'read' | 'write';
  readonly idempotent: boolean;
  readonly delivery: 'at-least-once' | 'at-most-once';
  /** What the other tool is, which may be called, and may stand in. Not idempotent where it is a write. */
  readonly other: 'read' | 'write';
  /** What a `@Verify` method does; absent: there is none. A truthful one tells what has happened. */
  readonly verify: 'truthful' | 'cannot tell' | 'throws' | 'hangs' | undefined;
  readonly policies: Omit<PolicySet, 'fallback'>;
  /** What stands in, in order. */
  readonly sources: readonly ('method' | 'function' | 'constant' | 'other')[];
  /** Body of the first run, of the second, and so on; those that come after the last one give a value. */
  readonly bodies: readonly Body[];
  readonly calls: readonly TrialCall[];
  readonly portFault: PortFaultCase | undefined;
}

/** One call. */
export interface TrialCall {
  readonly atMs: number;
  /** Absent: a random one. */
  readonly key: 'k' | 'l' | undefined;
  readonly withdrawnAfterMs: number | undefined;
  readonly limits: CallLimits;
}

/** One port, and how it fails. */
export interface PortFaultCase {
  readonly port: 'idempotencyStore' | 'cacheStore' | 'rateLimiter' | 'breakerSource' | 'permissionPolicy' | 'callBudget';
  readonly kind: 'hang' | 'late' | 'reject' | 'throw';
  readonly delayMs: 200 | 1_500;
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

/** Leaves out what is absent, as the types of policies and limits demand. */
function compact<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  // Only what is `undefined` goes.
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

const timeout = fc
  .record({
    kind: fc.constant('timeout' as const),
    ms: fc.constantFrom(10, 30, 50),
    graceMs: fc.constantFrom(0, 5, 20),
    totalMs: maybe(fc.constantFrom(50, 80, 200)),
  })
  .map(compact);

const delayMs = fc.constantFrom(0, 1, 10, 30);
const retry = fc
  .record({
    kind: fc.constant('retry' as const),
    maxAttempts: fc.integer({ min: 1, max: 4 }),
    backoff: fc.oneof(
      fc.record({ kind: fc.constant('constant' as const), delayMs, jitter: fc.constantFrom('none' as const, 'full' as const) }),
      fc.record({ kind: fc.constant('decorrelated' as const), initialMs: delayMs, maxMs: fc.constant(30) }),
    ),
    maxDurationMs: fc.constantFrom(100, 60_000),
    onlyIf: maybe(fc.constant('not-applied' as const)),
    retryOn: maybe(fc.constant(['transient', 'unknown', 'circuit_open', 'rate_limited', 'bulkhead_full', 'invalid_output'] as const)),
  })
  .map(compact);

const circuitBreaker = fc.record({
  kind: fc.constant('circuitBreaker' as const),
  failureRatio: fc.constantFrom(0.25, 0.5, 1),
  minimumCalls: fc.constantFrom(1, 2),
  window: fc.constantFrom({ kind: 'calls' as const, calls: 3 }, { kind: 'time' as const, ms: 50 }),
  openMs: fc.constantFrom(10, 40),
  successThreshold: fc.constantFrom(1, 2),
});

const bulkhead = fc
  .record({
    kind: fc.constant('bulkhead' as const),
    maxConcurrent: fc.constant(1),
    maxQueue: fc.constantFrom(0, 1),
    abandonAfterMs: maybe(fc.constant(30)),
  })
  .map(compact);

const rateLimit = fc.record({
  kind: fc.constant('rateLimit' as const),
  limit: fc.constantFrom(1, 2),
  perMs: fc.constantFrom(20, 60),
  burst: fc.constant(1),
  scope: fc.constant('tool' as const),
  onLimit: fc.constantFrom('reject' as const, { waitMs: 20 }),
});

const cache = fc.record({
  kind: fc.constant('cache' as const),
  ttlMs: fc.constantFrom(1, 20),
  staleIfErrorMs: fc.constantFrom(0, 100),
  scope: fc.constant('tool' as const),
  tags: fc.constant([]),
});

const limits: fc.Arbitrary<CallLimits> = fc
  .record({
    timeoutMs: maybe(fc.constantFrom(5, 20)),
    totalMs: maybe(fc.constantFrom(20, 60)),
    maxAttempts: maybe(fc.constantFrom(1, 2)),
  })
  .map(compact);

const call: fc.Arbitrary<TrialCall> = fc.record({
  atMs: fc.constantFrom(0, 0, 1, 12, 60),
  key: fc.constantFrom('k', 'k', 'l', undefined),
  withdrawnAfterMs: maybe(fc.constantFrom(0, 1, 8, 12, 33, 55)),
  limits: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: limits }),
});

const portFault: fc.Arbitrary<PortFaultCase> = fc.record({
  port: fc.constantFrom('idempotencyStore', 'cacheStore', 'rateLimiter', 'breakerSource', 'permissionPolicy', 'callBudget'),
  kind: fc.constantFrom('hang', 'late', 'reject', 'throw'),
  delayMs: fc.constantFrom(200, 1_500),
});

const policies = fc
  .record({
    timeout,
    retry: maybe(retry),
    circuitBreaker: maybe(circuitBreaker),
    bulkhead: maybe(bulkhead),
    rateLimit: maybe(rateLimit),
    cache: maybe(cache),
  })
  .map(compact);

/** Any tool, bodies, calls and faults. What core refuses at declaration does not occur. */
export const trialCases: fc.Arbitrary<TrialCase> = fc
  .record({
    access: fc.constantFrom('read' as const, 'write' as const, 'write' as const),
    idempotent: fc.boolean(),
    other: fc.constantFrom('read' as const, 'write' as const),
    delivery: fc.constantFrom('at-least-once' as const, 'at-least-once' as const, 'at-most-once' as const),
    verify: maybe(fc.constantFrom('truthful' as const, 'truthful' as const, 'cannot tell' as const, 'throws' as const, 'hangs' as const)),
    policies,
    sources: fc.array(fc.constantFrom('method' as const, 'function' as const, 'constant' as const, 'other' as const), { maxLength: 2 }),
    bodies: fc.array(bodies, { maxLength: 8 }),
    calls: fc.array(call, { minLength: 1, maxLength: 3 }),
    portFault: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: portFault }),
  })
  .map(declare);

// Only what decorators would accept together.
function declare(drawn: TrialCase): TrialCase {
  if (drawn.access === 'read') {
    // Nobody has a write stand in for a read.
    const other = drawn.sources.includes('other') ? 'read' : drawn.other;
    return { ...drawn, other, idempotent: true, delivery: 'at-least-once', verify: undefined };
  }
  const { cache: _, retry: declared, ...rest } = drawn.policies;
  const isIdempotent = drawn.idempotent && drawn.delivery === 'at-least-once';
  const allowed = declared && (isIdempotent ? declared : { ...declared, onlyIf: 'not-applied' as const });
  return { ...drawn, idempotent: isIdempotent, policies: { ...rest, ...(allowed && { retry: allowed }) } };
}
