import { expect, test } from '@jest/globals';
import { isWithinBudget } from '../figure.ts';
import { compareTimes, type ProcessTimes } from './compare-times.ts';

const timesOf = (ours: number, theirs: number): ProcessTimes => ({ 'two fields, Toolwright': ours, 'two fields, class-validator': theirs });
const exceeded = (alone: readonly ProcessTimes[], crowded: readonly ProcessTimes[]) =>
  compareTimes({ alone, crowded })
    .filter((figure) => !isWithinBudget(figure) && figure.unit === '×')
    .map(({ label }) => label);

test('keeps its promises at 7 times, 50 times, and no slower among others, whatever one process of three says', () => {
  expect(exceeded([timesOf(1, 7), timesOf(1, 7), timesOf(9, 7)], [timesOf(1, 50), timesOf(1, 50), timesOf(9, 7)])).toEqual([]);
});

test('names each promise that is not kept, also when nothing was measured', () => {
  const all = [
    'two fields: faster than class-validator',
    'the same among 1,000 other classes',
    expect.stringContaining('against time without'),
  ];
  expect(exceeded([timesOf(1, 6.9)], [timesOf(1.3, 49)])).toEqual(all);
  expect(exceeded([{}], [{}])).toEqual(all);
});
