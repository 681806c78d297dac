import { expect, test } from '@jest/globals';
import type { BreakerPermit, BreakerWindow, CircuitBreakerPolicy, CircuitChange, CircuitState } from '@toolwright/contract';
import fc from 'fast-check';
import { type BreakerResult, ReferenceBreaker, type Ticket } from '../../test/model/reference-breaker.js';
import { OpossumBreaker } from './opossum-breaker.js';

type Step =
  | { readonly kind: 'acquire' | 'open' | 'close' }
  | { readonly kind: 'settle'; readonly which: number; readonly result: BreakerResult }
  | { readonly kind: 'advance'; readonly ms: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Step>({ kind: 'acquire' }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('settle'),
      which: fc.nat(100),
      result: fc.constantFrom<BreakerResult>('success', 'failure', 'cancel'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('advance'), ms: fc.constantFrom(1, 20, 30, 50, 130) }) },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ kind: 'open' }, { kind: 'close' }) },
);

const calls = fc.integer({ min: 1, max: 5 });
const window: fc.Arbitrary<BreakerWindow> = fc.oneof(
  fc.record({ kind: fc.constant('calls'), calls }),
  fc.record({ kind: fc.constant('time'), ms: fc.constantFrom(50, 100) }),
);
// Fractions that floating point holds exactly, so that both sides divide alike.
const failureRatio = fc.constantFrom(0.25, 0.5, 0.75, 1);
const policy: fc.Arbitrary<CircuitBreakerPolicy> = fc
  .record({ failureRatio, minimumCalls: calls, window, successThreshold: fc.integer({ min: 1, max: 3 }) })
  .map((chosen) => ({ kind: 'circuitBreaker', openMs: 50, ...chosen }));

test('C6 a breaker does what its reference model does, whatever happens in whatever order', () => {
  fc.assert(
    fc.property(policy, fc.array(step, { minLength: 20, maxLength: 100 }), fc.constantFrom(30, 120), (chosen, steps, probeLeaseMs) => {
      let now = 0;
      const states: CircuitState[] = ['closed'];
      const unlikely: CircuitChange[] = [];
      const onChange = (change: CircuitChange): void => {
        if (change.from !== states.at(-1) || change.to === change.from) unlikely.push(change);
        states.push(change.to);
      };
      const spec = { name: 'x', policy: chosen, probeLeaseMs, onChange };
      const breaker = new OpossumBreaker(spec, { now: () => now, schedule: () => () => {} });
      const model = new ReferenceBreaker(chosen, probeLeaseMs);
      const seen: unknown[] = [];
      const foreseen: unknown[] = [];
      // Results arrive in any order, also long after their period.
      const running: { readonly permit: BreakerPermit; readonly ticket: Ticket }[] = [];

      for (const each of steps) {
        model.passTime(now);
        switch (each.kind) {
          case 'acquire': {
            const verdict = breaker.acquire();
            const ticket = model.acquire(now);
            if (verdict.admitted && ticket !== undefined) running.push({ permit: verdict.permit, ticket });
            seen.push(verdict.admitted ? 'admitted' : verdict.retryAfterMs);
            foreseen.push(ticket === undefined ? model.retryAfterMs(now) : 'admitted');
            break;
          }
          case 'settle': {
            const [settled] = running.splice(each.which % Math.max(1, running.length), 1);
            settled?.permit[each.result]();
            if (settled) model.settle(settled.ticket, { result: each.result, now });
            break;
          }
          case 'open':
            breaker.open();
            model.enter('open');
            break;
          case 'close':
            breaker.close();
            model.enter('closed');
            break;
          case 'advance':
            now += each.ms;
            break;
        }
        model.passTime(now);
        seen.push(breaker.state);
        foreseen.push(model.state);
      }
      expect(seen).toEqual(foreseen);
      expect(states.at(-1)).toBe(model.state);
      expect(unlikely).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});
