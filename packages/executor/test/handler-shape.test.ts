import { describe, expect, test } from '@jest/globals';
import type { InputProblem } from '@toolwright/contract';
import { toolOf } from '@toolwright/testkit';
import fc from 'fast-check';
import { Bulkheads } from '../src/strategy/bulkhead/bulkheads.js';
import { setUpWith } from './executor-fixture.js';

const timeout = { kind: 'timeout', ms: 40, graceMs: 10 } as const;
const broken = (): never => {
  throw new TypeError('broken');
};

/** A promise of somebody else's making. */
function thenable(then: (resolve: (value: unknown) => void, reject: (thrown: unknown) => void) => void): unknown {
  return Object.defineProperty({}, 'then', { value: then });
}

/** What a handler may give back, after a while. */
const shapes = {
  value: () => 'done',
  throws: broken,
  resolves: (end: Promise<void>) => end.then(() => 'done'),
  rejects: (end: Promise<void>) => end.then(broken),
  both: (end: Promise<void>) =>
    thenable((resolve, reject) => {
      void end.then(() => resolve('done')).then(() => reject(new TypeError('broken')));
    }),
  twice: (end: Promise<void>) =>
    thenable((resolve) => {
      void end.then(() => resolve('done')).then(() => resolve('again'));
    }),
  brokenThen: () => thenable(broken),
  generator: async function* (end: Promise<void>) {
    yield 1;
    await end;
    return 'done';
  },
  unreadable: (end: Promise<void>) => end.then(() => new Proxy({}, { has: broken })),
} as const satisfies Record<string, (end: Promise<void>) => unknown>;

// Its keys are the names of the shapes.
const shapeNames = Object.keys(shapes) as (keyof typeof shapes)[];

const endsWell: ReadonlySet<string> = new Set(['value', 'resolves', 'both', 'twice', 'generator']);

async function* emptyGenerator(): AsyncGenerator<never, void> {}

const plan = fc.record({
  atMs: fc.nat(60),
  goesAfterMs: fc.option(fc.nat(60), { nil: undefined }),
  /** Often the very moment of a limit, of the end of a grace or of a withdrawal. */
  bodyMs: fc.oneof(fc.constantFrom(0, 40, 50), fc.nat(90)),
  shape: fc.constantFrom(...shapeNames),
});
const setups = fc.record({
  maxConcurrent: fc.integer({ min: 1, max: 3 }),
  maxQueue: fc.nat(3),
  access: fc.constantFrom('read', 'write'),
  extra: fc.subarray(['retry', 'rateLimit', 'circuitBreaker', 'fallback', 'cache'] as const),
  check: fc.constantFrom('none', 'at-once', 'late', 'rejects'),
  abandonAfterMs: fc.option(fc.constant(30), { nil: undefined }),
});

const policies = {
  retry: { kind: 'retry', maxAttempts: 3, backoff: { kind: 'constant', delayMs: 5, jitter: 'none' }, maxDurationMs: 60_000 },
  rateLimit: { kind: 'rateLimit', limit: 4, perMs: 40, burst: 2, scope: 'tool', onLimit: { waitMs: 30 } },
  circuitBreaker: {
    kind: 'circuitBreaker',
    failureRatio: 0.5,
    minimumCalls: 3,
    window: { kind: 'calls', calls: 4 },
    openMs: 20,
    successThreshold: 1,
  },
  fallback: { kind: 'fallback', sources: [{ kind: 'method', method: 'other' }] },
  cache: { kind: 'cache', ttlMs: 10, staleIfErrorMs: 20, scope: 'tool', tags: [] },
} as const;

describe('C3 C7 C10 whatever a handler gives back, and whenever', () => {
  test('each call has one result, never more handlers run than may, and no place is lost or given back twice', async () => {
    await fc.assert(
      fc.asyncProperty(setups, fc.array(plan, { minLength: 1, maxLength: 8 }), async (setup, plans) => {
        const { maxConcurrent, maxQueue, access, check, abandonAfterMs } = setup;
        // A write has no cache.
        const extra = setup.extra.filter((name) => name !== 'cache' || access === 'read');
        let running = 0;
        let mostRunning = 0;
        const later = (ms: number): Promise<void> => new Promise((resolve) => clock.schedule(ms, resolve));
        const outputCheck = (): readonly InputProblem[] | Promise<readonly InputProblem[]> => {
          if (check === 'at-once') return [];
          return later(7).then(() => (check === 'rejects' ? broken() : []));
        };
        const run = (_input: unknown, { callId }: { readonly callId: string }): unknown => {
          const { bodyMs, shape } = plans[Number(callId.split('/')[0])] ?? { bodyMs: 0, shape: 'value' as const };
          const isAtOnce = shape === 'value' || shape === 'throws' || shape === 'brokenThen';
          running += 1;
          mostRunning = Math.max(mostRunning, running);
          const end = isAtOnce ? Promise.resolve() : later(bodyMs);
          const leave = (): void => {
            running -= 1;
          };
          if (isAtOnce) leave();
          else void end.then(leave);
          return shapes[shape](end);
        };
        const bulkheads = new Bulkheads();
        const { clock, executor, listener } = setUpWith(
          { bulkheads },
          toolOf({
            name: 'demo.tool',
            access,
            idempotent: true,
            run,
            methods: { other: () => 'second best' },
            ...(check !== 'none' && { outputCheck }),
            policies: {
              timeout,
              bulkhead: { kind: 'bulkhead', maxConcurrent, maxQueue, ...(abandonAfterMs !== undefined && { abandonAfterMs }) },
              ...Object.fromEntries(extra.map((name) => [name, policies[name]])),
            },
          }),
        );
        const results: Promise<unknown>[] = [];
        for (const [index, { atMs, goesAfterMs }] of plans.entries()) {
          const controller = new AbortController();
          const call = { id: String(index), name: 'demo.tool', arguments: { index } };
          clock.schedule(atMs, () => results.push(executor.execute(call, { signal: controller.signal })));
          if (goesAfterMs !== undefined) clock.schedule(atMs + goesAfterMs, () => controller.abort());
        }
        await clock.runUntilIdle();
        await Promise.all(results);

        const finished = listener.ofType('call.finished').map(({ callId }) => callId);
        expect(finished.toSorted()).toEqual(plans.map((_, index) => String(index)).toSorted());
        // Whose place was given up may run on beside those who are allowed.
        expect(mostRunning).toBeLessThanOrEqual(abandonAfterMs === undefined ? maxConcurrent : plans.length * 3);
        expect(running).toBe(0);
        expect(clock.pending).toBe(0);
        expect(bulkheads.list()).toMatchObject(bulkheads.list().map(() => ({ running: 0, queued: 0 })));
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, () => unknown]>([
    ['an object that no one may look into', () => new Proxy({}, { has: broken })],
    ['what looks like a generator and throws when it is asked', () => Object.defineProperty(emptyGenerator(), 'next', { get: broken })],
    [
      'a generator that returns what no one may look into',
      async function* () {
        yield 1;
        return new Proxy({}, { has: broken });
      },
    ],
  ])('%s, at once or later, is a failure of its call only, of which nobody knows what it did', async (_, give) => {
    const { execute } = setUpWith({}, toolOf({ name: 'demo.now', run: give }), toolOf({ name: 'demo.later', run: async () => give() }));
    for (const name of ['demo.now', 'demo.later']) {
      expect(await execute({ name })).toMatchObject({ success: false, failure: { code: 'outcome_unknown' } });
    }
  });

  test('the calls of a turn have one result each, in their order', async () => {
    const tools = shapeNames.map((shape) =>
      toolOf({ name: `demo.${shape}`, access: 'read', run: () => shapes[shape](Promise.resolve()), policies: { timeout } }),
    );
    const { clock, executor } = setUpWith({}, ...tools);
    const calls = tools.map(({ descriptor: { name } }, index) => ({ id: String(index), name, arguments: {} }));
    const results = await clock.until(executor.executeBatch([...calls, ...calls.toReversed()]));
    expect(results.map(({ tool, success }) => `${tool} ${success}`)).toEqual(
      [...shapeNames, ...shapeNames.toReversed()].map((shape) => `demo.${shape} ${endsWell.has(shape)}`),
    );
    expect(clock.pending).toBe(0);
  });
});
