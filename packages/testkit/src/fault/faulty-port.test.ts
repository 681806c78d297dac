import { describe, expect, jest, test } from '@jest/globals';
import { ManualClock } from '../clock/manual-clock.js';
import { faultyPort } from './faulty-port.js';

class Counter {
  readonly step = 2;
  #count = 0;

  add(amount: number): number | Promise<number> {
    this.#count += amount * this.step;
    return this.#count;
  }
}

describe('G4 faultyPort', () => {
  const error = new Error('down');

  test('throws, or rejects, without doing anything', async () => {
    const counter = new Counter();
    expect(() => faultyPort(counter, { kind: 'throw', error }).add(1)).toThrow(error);
    await expect(faultyPort(counter, { kind: 'reject', error }).add(1)).rejects.toBe(error);
    expect(counter.add(1)).toBe(2);
  });

  test('never answers when it hangs', async () => {
    const clock = new ManualClock();
    const answered = jest.fn();
    void Promise.resolve(faultyPort(new Counter(), { kind: 'hang' }).add(1)).then(answered);
    await clock.advance(86_400_000);
    expect(answered).not.toHaveBeenCalled();
  });

  test('answers late, but does its work at once', async () => {
    const clock = new ManualClock();
    const counter = new Counter();
    const answer = Promise.resolve(faultyPort(counter, { kind: 'late', delayMs: 500, clock }).add(1));
    expect(counter.add(0)).toBe(2);
    expect(await clock.until(answer)).toBe(2);
    expect(clock.now()).toBe(500);
  });

  test('leaves what is no method alone', () => {
    expect(faultyPort(new Counter(), { kind: 'hang' }).step).toBe(2);
  });
});
