import { describe, expect, jest, test } from '@jest/globals';
import { type Clock, systemClock } from '@toolwright/contract';
import { ManualClock } from '@toolwright/testkit';
import fc from 'fast-check';
import { type Deadlined, DeadlineList } from './deadline-list.js';

function newEntry(onDue: () => void = () => {}): Deadlined {
  return { list: undefined, earlier: undefined, later: undefined, dueAt: 0, onDue };
}

/** A clock whose quiet timers tell whether they keep the process alive. */
function quietClock(): { readonly clock: ManualClock & Clock; readonly held: () => number; readonly made: () => number } {
  const held = new Set<number>();
  let made = 0;
  const manual = new ManualClock();
  const clock = Object.assign(manual, {
    scheduleQuiet(delayMs: number, task: () => void) {
      made += 1;
      const id = made;
      const fire = (): void => {
        held.delete(id);
        task();
      };
      const cancelTimer = manual.schedule(delayMs, fire);
      const cancel = (): void => {
        held.delete(id);
        cancelTimer();
      };
      return { ref: () => void held.add(id), unref: () => void held.delete(id), cancel };
    },
  });
  return { clock, held: () => held.size, made: () => made };
}

describe('C3 DeadlineList', () => {
  test('needs one timer, however many wait', async () => {
    const clock = new ManualClock();
    const list = new DeadlineList(clock);
    let due = 0;
    for (let entry = 0; entry < 100; entry += 1)
      list.add(
        newEntry(() => (due += 1)),
        50,
      );
    expect(clock.pending).toBe(1);
    await clock.advance(50);
    expect(due).toBe(100);
    expect(clock.pending).toBe(0);
  });

  test('leaves no timer behind when nobody waits', () => {
    const clock = new ManualClock();
    const list = new DeadlineList(clock);
    const entry = newEntry();
    list.add(entry, 50);
    list.remove(entry);
    list.remove(entry);
    expect(clock.pending).toBe(0);
  });

  test('keeps its timer for the next one where the clock lets it rest, and keeps no process alive meanwhile', async () => {
    const { clock, held, made } = quietClock();
    const list = new DeadlineList(clock);
    const due: number[] = [];
    for (let call = 0; call < 5; call += 1) {
      const entry = newEntry();
      list.add(entry, clock.now() + 50);
      expect(held()).toBe(1);
      list.remove(entry);
      expect(held()).toBe(0);
      await clock.advance(1);
    }
    expect(made()).toBe(1);
    list.add(
      newEntry(() => due.push(clock.now())),
      clock.now() + 50,
    );
    await clock.runUntilIdle();
    expect(due).toEqual([55]);
    expect(held()).toBe(0);
  });

  test('on the system clock nothing keeps the process alive once nobody waits', async () => {
    const set = jest.spyOn(globalThis, 'setTimeout');
    const isHeld = async (): Promise<boolean | undefined> => {
      // Node is told what to wait for at the end of a turn of its loop.
      await new Promise(setImmediate);
      // What was set is a timer of Node's.
      return (set.mock.results[0]?.value as NodeJS.Timeout | undefined)?.hasRef();
    };
    const list = new DeadlineList(systemClock);
    const entry = newEntry();
    list.add(entry, systemClock.now() + 60_000);
    expect(await isHeld()).toBe(true);
    list.remove(entry);
    expect(await isHeld()).toBe(false);
    set.mockRestore();
  });

  test('does not wait longer because the clock was set back', async () => {
    const clock = new ManualClock(10_000);
    let now: number | undefined;
    const steppedBack: Clock = { now: () => now ?? clock.now(), schedule: (delayMs, task) => clock.schedule(delayMs, task) };
    const list = new DeadlineList(steppedBack);
    let isDue = false;
    list.add(
      newEntry(() => {
        isDue = true;
      }),
      10_050,
    );
    now = 5_000;
    await clock.advance(50);
    expect(isDue).toBe(true);
  });

  test('calls each at its time, in order, and none that has gone', async () => {
    const entries = fc.array(
      fc.record({ addAt: fc.nat(20), limitMs: fc.nat(20), goesAfterMs: fc.option(fc.nat(30), { nil: undefined }) }),
      {
        maxLength: 12,
      },
    );
    await fc.assert(
      fc.asyncProperty(entries, async (plans) => {
        const clock = new ManualClock();
        const list = new DeadlineList(clock);
        const called: { readonly index: number; readonly at: number }[] = [];
        for (const [index, { addAt, limitMs, goesAfterMs }] of plans.entries()) {
          const entry = newEntry(() => called.push({ index, at: clock.now() }));
          clock.schedule(addAt, () => list.add(entry, addAt + limitMs));
          if (goesAfterMs !== undefined) clock.schedule(addAt + goesAfterMs, () => list.remove(entry));
        }
        await clock.runUntilIdle();
        for (const { index, at } of called) expect(at).toBe((plans[index]?.addAt ?? 0) + (plans[index]?.limitMs ?? 0));
        const mustBeCalled = [...plans.entries()].filter(([, plan]) => (plan.goesAfterMs ?? 31) > plan.limitMs).map(([index]) => index);
        const mayBeCalled = [...plans.entries()].filter(([, plan]) => (plan.goesAfterMs ?? 31) >= plan.limitMs).map(([index]) => index);
        const indices = called.map(({ index }) => index);
        expect(new Set(indices).size).toBe(indices.length);
        expect(mustBeCalled.every((index) => indices.includes(index))).toBe(true);
        expect(indices.every((index) => mayBeCalled.includes(index))).toBe(true);
        expect(clock.pending).toBe(0);
      }),
    );
  });
});
