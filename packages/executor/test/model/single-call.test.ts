import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findBrokenPromises } from './broken-promises.js';
import { runTrial } from './trial.js';
import { trialCases } from './trial-case.js';

/** Trials in one run; set EXECUTOR_CASES for more, EXECUTOR_SEED for the same again. */
const cases = Number(process.env.EXECUTOR_CASES ?? 10_000);
const seed = process.env.EXECUTOR_SEED;

test('C3 C4 C5 C6 C14 every call keeps every promise, whatever tool, policies, faults, limits, withdrawals and neighbours it has', async () => {
  await fc.assert(
    fc.asyncProperty(trialCases, async (trialCase) => {
      expect(findBrokenPromises(await runTrial(trialCase))).toEqual([]);
    }),
    { numRuns: cases, ...(seed !== undefined && { seed: Number(seed) }) },
  );
}, 3_600_000);
