import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ManualClock } from './manual-clock.js';

/** A sleep as code under test would write it. */
function sleep(clock: ManualClock, delayMs: number): Promise<void> {
  return new Promise((resolve) => {
    clock.schedule(delayMs, resolve);
  });
}

describe('G4 ManualClock', () => {
  test('stands still, and fires nothing, until it is advanced', async () => {
    const clock = new ManualClock(1_000);
    const fired: number[] = [];
    clock.schedule(0, () => fired.push(clock.now()));
    await clock.settle();
    expect(clock.now()).toBe(1_000);
    expect(fired).toEqual([]);
    expect(clock.pending).toBe(1);
  });

  test('fires what falls due, each at its own time, and leaves the rest', async () => {
    const clock = new ManualClock();
    const fired: number[] = [];
    for (const delayMs of [30, 10, 20, 31]) clock.schedule(delayMs, () => fired.push(clock.now()));
    await clock.advance(30);
    expect(fired).toEqual([10, 20, 30]);
    expect(clock.now()).toBe(30);
    expect(clock.pending).toBe(1);
  });

  test('fires timers in order of time, and those of one time as they were scheduled', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(5), { maxLength: 12 }), async (delays) => {
        const clock = new ManualClock();
        const fired: number[] = [];
        for (const [index, delayMs] of delays.entries()) clock.schedule(delayMs, () => fired.push(index));
        await clock.advance(5);
        const expected = [...delays.entries()].sort(([, left], [, right]) => left - right).map(([index]) => index);
        expect(fired).toEqual(expected);
      }),
    );
  });

  test('starts by letting the code under test schedule its timers', async () => {
    const clock = new ManualClock();
    const work = (async () => {
      for (let hop = 0; hop < 1_000; hop += 1) await Promise.resolve();
      await setImmediate();
      await sleep(clock, 10);
      return clock.now();
    })();
    await clock.advance(10);
    expect(await work).toBe(10);
  });

  test('honours timers that are scheduled while it advances, when they are due', async () => {
    const clock = new ManualClock();
    const woken: number[] = [];
    const work = (async () => {
      for (let nap = 0; nap < 3; nap += 1) {
        await sleep(clock, 10);
        woken.push(clock.now());
      }
    })();
    await clock.advance(25);
    expect(woken).toEqual([10, 20]);
    await clock.advance(5);
    await work;
    expect(woken).toEqual([10, 20, 30]);
  });

  test('never fires a timer that was taken back, even by one of the same time', async () => {
    const clock = new ManualClock();
    const fired: string[] = [];
    const cancelSecond = { call: () => {} };
    clock.schedule(10, () => {
      fired.push('first');
      cancelSecond.call();
    });
    cancelSecond.call = clock.schedule(10, () => fired.push('second'));
    const cancelLast = clock.schedule(20, () => fired.push('last'));
    cancelLast();
    cancelLast();
    await clock.advance(100);
    expect(fired).toEqual(['first']);
  });

  test('taking a timer back after it fired touches no other timer', async () => {
    const clock = new ManualClock();
    const cancel = clock.schedule(1, () => {});
    clock.schedule(2, () => {});
    await clock.advance(1);
    cancel();
    expect(clock.pending).toBe(1);
  });

  test('goes to the next timer, fires all that are due then, and says when there is none', async () => {
    const clock = new ManualClock();
    const fired: string[] = [];
    clock.schedule(500, () => fired.push('one'));
    clock.schedule(500, () => fired.push('other'));
    expect(await clock.advanceToNext()).toBe(true);
    expect(fired).toEqual(['one', 'other']);
    expect(clock.now()).toBe(500);
    expect(await clock.advanceToNext()).toBe(false);
    expect(clock.now()).toBe(500);
  });

  test('runs until no timer waits', async () => {
    const clock = new ManualClock();
    const work = sleep(clock, 3_000).then(() => sleep(clock, 4_000));
    await clock.runUntilIdle();
    await work;
    expect(clock.now()).toBe(7_000);
  });

  test('says how many timers still wait when they outlast the limit', async () => {
    const clock = new ManualClock();
    clock.schedule(101, () => {});
    await expect(clock.runUntilIdle(100)).rejects.toMatchObject({ code: 'timeout', message: expect.stringContaining('1 still wait') });
    expect(clock.pending).toBe(1);
  });

  test('lets what a timer throws come out, and goes on afterwards', async () => {
    const clock = new ManualClock();
    clock.schedule(5, () => {
      throw new RangeError('broken task');
    });
    await expect(clock.advance(10)).rejects.toThrow('broken task');
    expect(clock.now()).toBe(5);
    expect(clock.pending).toBe(0);
  });

  test('stops at a timer that keeps scheduling itself for the same moment', async () => {
    const clock = new ManualClock();
    const again = () => void clock.schedule(0, again);
    again();
    await expect(clock.advance(1)).rejects.toMatchObject({ code: 'timeout' });
  });

  test('never runs back when two moves overlap', async () => {
    const clock = new ManualClock();
    await Promise.all([clock.advance(20), clock.advance(10)]);
    expect(clock.now()).toBe(20);
  });

  test('treats a delay below zero as due', async () => {
    const clock = new ManualClock(100);
    const at: number[] = [];
    clock.schedule(-50, () => at.push(clock.now()));
    await clock.advance(0);
    expect(at).toEqual([100]);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])('refuses a delay of %d ms, which a real timer would not keep', (delayMs) => {
    expect(() => new ManualClock().schedule(delayMs, () => {})).toThrow(/received/);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -1])('refuses to advance by %d ms', async (ms) => {
    await expect(new ManualClock().advance(ms)).rejects.toMatchObject({ code: 'declaration_error' });
  });
});

describe('G4 ManualClock.until', () => {
  test('advances just as far as the promise needs', async () => {
    const clock = new ManualClock();
    clock.schedule(60_000, () => {});
    const answer = await clock.until(sleep(clock, 3_000).then(() => 'done'));
    expect(answer).toBe('done');
    expect(clock.now()).toBe(3_000);
    expect(clock.pending).toBe(1);
  });

  test('moves no time for a promise that settles by itself', async () => {
    const clock = new ManualClock();
    clock.schedule(10, () => {});
    await clock.until(Promise.resolve());
    expect(clock.now()).toBe(0);
  });

  test('rejects as the promise rejects', async () => {
    const clock = new ManualClock();
    const work = sleep(clock, 10).then(() => Promise.reject(new RangeError('no such city')));
    await expect(clock.until(work)).rejects.toThrow('no such city');
  });

  test('says that nothing is left to wait for', async () => {
    const hanging = new Promise(() => {});
    await expect(new ManualClock().until(hanging)).rejects.toMatchObject({
      code: 'timeout',
      message: expect.stringContaining('no timer is left'),
    });
  });

  test('gives up after the limit when timers never end', async () => {
    const clock = new ManualClock();
    const beat = () => void clock.schedule(1_000, beat);
    beat();
    await expect(clock.until(new Promise(() => {}), 5_000)).rejects.toMatchObject({ code: 'timeout' });
    expect(clock.now()).toBe(5_000);
  });
});
