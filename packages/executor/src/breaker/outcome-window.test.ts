import { describe, expect, test } from '@jest/globals';
import { ManualClock } from '@toolwright/testkit';
import fc from 'fast-check';
import { CountWindow } from './count-window.js';
import { createWindow } from './create-window.js';
import type { OutcomeWindow } from './outcome-window.js';
import { TimeWindow } from './time-window.js';

const add = (window: OutcomeWindow, outcome: 'S' | 'F'): void => (outcome === 'S' ? window.addSuccess() : window.addFailure());
const figures = ({ calls, failures }: OutcomeWindow) => ({ calls, failures });
const outcome = fc.constantFrom<'S' | 'F'>('S', 'F');

describe('C6 CountWindow', () => {
  test('knows of the last attempts only, whatever came before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.array(outcome, { maxLength: 30 }), (size, outcomes) => {
        const window = new CountWindow(size);
        for (const each of outcomes) add(window, each);
        const last = outcomes.slice(-size);
        expect(figures(window)).toEqual({ calls: last.length, failures: last.filter((each) => each === 'F').length });
      }),
    );
  });
});

describe('C6 TimeWindow', () => {
  test('knows of the attempts of its ten buckets only', async () => {
    const clock = new ManualClock(5_000);
    const window = new TimeWindow(1_000, clock);
    add(window, 'F');
    await clock.advance(999);
    add(window, 'S');
    expect(figures(window)).toEqual({ calls: 2, failures: 1 });
    await clock.advance(1);
    add(window, 'S');
    expect(figures(window)).toEqual({ calls: 2, failures: 0 });
  });

  test('agrees with a list of all attempts, however the time passes', () => {
    const step = fc.record({ afterMs: fc.oneof(fc.nat(30), fc.nat(300)), outcome });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let now = 0;
        const window = new TimeWindow(100, { now: () => now, schedule: () => () => {} });
        const all: { readonly bucket: number; readonly outcome: 'S' | 'F' }[] = [];
        for (const each of steps) {
          now += each.afterMs;
          add(window, each.outcome);
          const newest = Math.floor(now / 10);
          all.push({ bucket: newest, outcome: each.outcome });
          const seen = all.filter(({ bucket }) => bucket > newest - 10);
          expect(figures(window)).toEqual({ calls: seen.length, failures: seen.filter((one) => one.outcome === 'F').length });
        }
      }),
    );
  });

  test('survives a clock that is set back', () => {
    let now = 10_000;
    const window = new TimeWindow(1_000, { now: () => now, schedule: () => () => {} });
    add(window, 'F');
    now = 2_000;
    add(window, 'F');
    expect(figures(window)).toEqual({ calls: 2, failures: 2 });
    now = 10_050;
    add(window, 'S');
    expect(figures(window)).toEqual({ calls: 3, failures: 2 });
  });
});

test('C6 createWindow makes what the policy describes', () => {
  const clock = new ManualClock();
  expect(createWindow({ kind: 'calls', calls: 3 }, clock)).toBeInstanceOf(CountWindow);
  expect(createWindow({ kind: 'time', ms: 3 }, clock)).toBeInstanceOf(TimeWindow);
});
