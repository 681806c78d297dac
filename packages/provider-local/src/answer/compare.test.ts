import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '@toolwright/contract';
import { toRecord } from '../plan/record.js';
import { type Comparison, readComparison } from '../request/comparison.js';
import { compareContestants } from './compare.js';

function compare(request: string, results: Readonly<Record<string, JsonObject>>): string {
  const comparison: Comparison = readComparison(request) ?? { kind: 'difference', isReversed: false, nounStems: [] };
  return compareContestants(
    Object.entries(results).map(([label, data]) => ({ label, fields: toRecord(data) })),
    comparison,
  );
}

describe('compareContestants', () => {
  test.each<[string, Readonly<Record<string, JsonObject>>, string]>([
    [
      'Which is colder?',
      { Oslo: { tempC: 9 }, Rome: { tempC: 20.5 } },
      'Oslo is colder: temp 9 °C, against 20.5 °C for Rome; the difference is 11.5 °C.',
    ],
    [
      'the more expensive one',
      { A: { costUsd: 3 }, B: { costUsd: 5 } },
      'B is more expensive: cost 5 USD, against 3 USD for A; the difference is 2 USD.',
    ],
    [
      'the least windy',
      { A: { gustKmh: 3 }, B: { gustKmh: 5 } },
      'A is less windy: gust 3 km/h, against 5 km/h for B; the difference is 2 km/h.',
    ],
    [
      'the fastest',
      { A: { speedKmh: 90 }, B: { speedKmh: 120 } },
      'B is faster: speed 120 km/h, against 90 km/h for A; the difference is 30 km/h.',
    ],
    [
      'the fastest',
      { A: { minutes: 90, travelMinutes: 95 }, B: { travelMinutes: 60 } },
      'B is faster: travel 60 min, against 95 min for A; the difference is 35 min.',
    ],
    [
      'Where is there more humidity?',
      { A: { humidity: 40 }, B: { humidity: 60 } },
      'B has the higher humidity: 60, against 40 for A; the difference is 20.',
    ],
    [
      'the warmest',
      { A: { temp: 1 }, B: { temp: 3 }, C: { temp: 2 } },
      'B is the warmest: temp 3, then C 2 and A 1; 1 between the first two.',
    ],
    ['the warmest', { A: { temp: 3 }, B: { temp: 3 }, C: { temp: 2 } }, 'A and B are level: temp 3 each; then C 2.'],
    ['the warmest', { A: { temp: 3 }, B: {} }, 'I cannot compare the temp: I have it for A only.'],
    [
      'the cheapest',
      { A: { price: 3, currency: 'EUR' }, B: { price: 2, currency: 'USD' } },
      'I do not compare the price: it is given in different units (EUR and USD).',
    ],
    ['the earliest', { A: { departure: '18:10' }, B: { departure: '09:30' } }, 'B is earlier: departure 09:30, against 18:10 for A.'],
    [
      'the difference in rain',
      { A: { temp: 1, rainMm: 2 }, B: { temp: 1, rainMm: 5 } },
      'Rain: A 2 mm and B 5 mm; the difference is 3 mm.',
    ],
    ['the cheapest', { A: { temp: 3 }, B: { temp: 2 } }, ''],
    ['the warmest', { A: { temp: 3 } }, ''],
  ])('%j of %j', (request, results, sentence) => {
    expect(compare(request, results)).toBe(sentence);
  });
});
