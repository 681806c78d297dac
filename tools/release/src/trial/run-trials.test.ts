import { describe, expect, test } from '@jest/globals';
import { runTrials } from './run-trials.ts';
import type { Trial, TrialReport } from './trial.ts';

function run(trials: readonly Trial[], atOnce = 2) {
  let time = 0;
  return runTrials(trials, { atOnce, now: () => time++, onReport: () => {} });
}
const trialOf = (title: string, problems: readonly string[] = []): Trial => ({ title, run: async () => problems });

describe('runTrials', () => {
  test('runs all trials though one finds problems and one breaks', async () => {
    const broken: Trial = { title: 'b', run: () => Promise.reject(new Error('no disk')) };
    const reports = await run([trialOf('a', ['misses a peer']), broken, trialOf('c')]);
    expect(reports.map(({ title, problems }) => [title, problems])).toEqual([
      ['a', ['misses a peer']],
      ['b', ['no disk']],
      ['c', []],
    ]);
  });

  test('tells of each trial when it ends, and answers in the order of the trials', async () => {
    const quickEnded = Promise.withResolvers<void>();
    const slow: Trial = { title: 'slow', run: () => quickEnded.promise.then(() => []) };
    const heard: TrialReport[] = [];
    const onReport = (report: TrialReport) => {
      heard.push(report);
      quickEnded.resolve();
    };
    const reports = await runTrials([slow, trialOf('quick')], { atOnce: 2, now: () => 0, onReport });
    expect(heard.map(({ title }) => title)).toEqual(['quick', 'slow']);
    expect(reports.map(({ title }) => title)).toEqual(['slow', 'quick']);
  });

  test('runs no more of them at once than allowed', async () => {
    let running = 0;
    let most = 0;
    const trial: Trial = {
      title: 'a',
      async run() {
        most = Math.max(most, ++running);
        await Promise.resolve();
        running -= 1;
        return [];
      },
    };
    await run(Array(5).fill(trial), 2);
    expect(most).toBe(2);
  });

  test('says how long each took', async () => {
    expect((await run([trialOf('a'), trialOf('b')], 1)).map(({ durationMs }) => durationMs)).toEqual([1, 1]);
  });
});
