import { describe, expect, test } from '@jest/globals';
import type { Breaker, BreakerSpec, CircuitBreakerPolicy, CircuitChange } from '@toolwright/contract';
import { ManualClock } from '@toolwright/testkit';
import { OpossumBreakers } from './opossum-breakers.js';

const policy: CircuitBreakerPolicy = {
  kind: 'circuitBreaker',
  failureRatio: 1,
  minimumCalls: 1,
  window: { kind: 'calls', calls: 1 },
  openMs: 1_000,
  successThreshold: 1,
};

function setUp(maxKeyed: number) {
  const clock = new ManualClock();
  const breakers = new OpossumBreakers({ clock, maxKeyed });
  const changes: CircuitChange[] = [];
  const spec = (name: string): BreakerSpec => ({ name, policy, probeLeaseMs: 1_000, onChange: (change) => changes.push(change) });
  const named = (name: string): Breaker => breakers.breakerOf(spec(name));
  const keyed = (name: string): Breaker => breakers.breakerOf({ ...spec(name), policy: { ...policy, key: () => name } });
  const names = (): readonly string[] => breakers.list().map(({ name }) => name);
  return { clock, changes, named, keyed, names };
}

function trip(breaker: Breaker): void {
  const verdict = breaker.acquire();
  if (verdict.admitted) verdict.permit.failure();
}

describe('C6 OpossumBreakers', () => {
  test('gives the same name the same breaker, and lists them all', () => {
    const { named, keyed, names } = setUp(10);
    expect(named('a')).toBe(named('a'));
    expect(keyed('b')).toBe(keyed('b'));
    expect(names()).toEqual(['a', 'b']);
  });

  test.each(['named', 'keyed'] as const)('tells the changes of a %s breaker', (kind) => {
    const { changes, ...breakers } = setUp(10);
    trip(breakers[kind]('a'));
    expect(changes).toEqual([{ from: 'closed', to: 'open', reopensAt: 1_000 }]);
  });

  test('drops the key that was not used for longest when there are too many, and never a tool', () => {
    const { named, keyed, names } = setUp(2);
    named('tool');
    keyed('a');
    keyed('b');
    keyed('a');
    keyed('c');
    expect(names()).toEqual(['tool', 'a', 'c']);
  });

  test('keeps an open circuit rather than a closed one', () => {
    const { keyed, names } = setUp(2);
    trip(keyed('open'));
    keyed('closed');
    keyed('next');
    expect(names()).toEqual(['next', 'open']);
  });

  test('drops an open circuit when all are open', () => {
    const { keyed, names } = setUp(2);
    trip(keyed('first'));
    trip(keyed('second'));
    keyed('next');
    expect(names()).toEqual(['next', 'second']);
  });

  test('drops first a circuit that was open long ago and that nobody has asked since', async () => {
    const { clock, keyed, names } = setUp(2);
    trip(keyed('old'));
    await clock.advance(1_000);
    keyed('closed');
    keyed('next');
    expect(names()).toEqual(['closed', 'next']);
  });

  test('counts a circuit that has closed again as closed', async () => {
    const { clock, keyed, names } = setUp(2);
    const mended = keyed('mended');
    trip(mended);
    await clock.advance(1_000);
    const probe = mended.acquire();
    if (probe.admitted) probe.permit.success();
    trip(keyed('open'));
    keyed('next');
    expect(names()).toEqual(['next', 'open']);
  });

  test('drops a circuit that has closed again before one that was used since', async () => {
    const { clock, keyed, names } = setUp(2);
    const mended = keyed('mended');
    trip(mended);
    await clock.advance(1_000);
    const probe = mended.acquire();
    if (probe.admitted) probe.permit.success();
    keyed('used since');
    keyed('next');
    expect(names()).toEqual(['used since', 'next']);
  });

  test('takes no notice of what becomes of a breaker that it has dropped', () => {
    const { keyed, names } = setUp(1);
    const dropped = keyed('dropped');
    keyed('next');
    trip(dropped);
    expect(names()).toEqual(['next']);
  });
});
