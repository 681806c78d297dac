import { describe, expect, test } from '@jest/globals';
import { failed, type Outcome, succeeded } from '@toolwright/contract';
import { noTimeFailure } from '../strategy/timeout/stop-failure.js';
import { PendingOutcome } from './pending-outcome.js';

describe('C3 PendingOutcome', () => {
  test('is read in the moment in which it is there', () => {
    const pending = new PendingOutcome();
    const read: Outcome<unknown>[] = [];
    pending.read((outcome) => read.push(outcome));
    expect(read).toEqual([]);
    pending.settle(succeeded('done'));
    expect(read).toEqual([succeeded('done')]);
  });

  test('is read at once when it was there before its reader', () => {
    const pending = new PendingOutcome();
    pending.settle(succeeded(undefined));
    const read: Outcome<unknown>[] = [];
    pending.read((outcome) => read.push(outcome));
    expect(read).toEqual([succeeded(undefined)]);
  });

  test.each<[string, (pending: PendingOutcome) => Promise<unknown>]>([
    ['await', async (pending) => await pending],
    ['Promise.all', async (pending) => (await Promise.all([pending, Promise.resolve()]))[0]],
    ['Promise.resolve', (pending) => Promise.resolve(pending)],
    ['what an async function returns', async (pending) => pending],
    ['then', (pending) => pending.then((outcome) => outcome, null)],
  ])('is a promise to %s, whether it is there before or after', async (_, use) => {
    const failure = failed(noTimeFailure());
    const [early, late] = [new PendingOutcome(), new PendingOutcome()];
    early.settle(failure);
    const both = Promise.all([use(early), use(late)]);
    late.settle(failure);
    expect(await both).toEqual([failure, failure]);
  });

  test('may be awaited again once it is there', async () => {
    const pending = new PendingOutcome();
    pending.settle(succeeded('done'));
    expect(await Promise.all([pending, pending])).toEqual([succeeded('done'), succeeded('done')]);
  });

  test('hands on what its user throws', async () => {
    const pending = new PendingOutcome();
    pending.settle(succeeded('done'));
    const used = pending.then(() => {
      throw new RangeError('no use');
    });
    await expect(used).rejects.toThrow('no use');
  });
});
