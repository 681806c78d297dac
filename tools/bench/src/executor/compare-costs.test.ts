import { expect, test } from '@jest/globals';
import { compareCosts, type Measurement } from './compare-costs.ts';

const measured = (name: string, medianNs: number, inFlight = 1): Measurement => ({ name, inFlight, medianNs, cpuNs: 2 * medianNs + 1 });

test('compares within each round, and takes the median of the rounds', () => {
  const rounds = [
    [measured('floor', 100), measured('ours', 150)],
    [measured('ours', 1_600), measured('floor', 1_000)],
    [measured('floor', 100), measured('ours', 900)],
  ];
  const [time, processor] = compareCosts({ name: 'ours', floor: 'floor', inFlight: 1, budget: 2 }, rounds);
  expect(time).toEqual({ label: 'ours, 1 in flight, against floor', value: 1.6, unit: 'times', budget: 2 });
  expect(processor).toEqual({ label: 'ours, 1 in flight, against floor: processor', value: 3_201 / 2_001, unit: 'times' });
});

test('compares only what ran the same number of calls at once', () => {
  const round = [measured('floor', 100), measured('floor', 50, 64), measured('ours', 300), measured('ours', 60, 64)];
  expect(compareCosts({ name: 'ours', floor: 'floor', inFlight: 64 }, [round])[0]?.value).toBe(1.2);
});

test('what was not measured keeps no bound', () => {
  expect(compareCosts({ name: 'ours', floor: 'floor', inFlight: 1, budget: 2 }, [[measured('ours', 1)]])[0]?.value).toBeNaN();
});
