import { describe, expect, test } from '@jest/globals';
import type { JsonValue } from '@toolwright/contract';
import { toRecord } from './record.js';

function values(data: JsonValue, dates: readonly string[] = []): readonly unknown[] {
  return toRecord(data, dates).map(({ path, value }) => [path.words.join('.'), value]);
}

describe('toRecord', () => {
  test('puts outer values before inner ones', () => {
    expect(values({ wind: { speed: 9 }, city: 'Oslo' })).toEqual([
      ['city', 'Oslo'],
      ['wind.speed', 9],
    ]);
  });

  test('of a list takes the first entry, or the one of the wanted day', () => {
    const days = [
      { date: '2025-06-01', high: 20 },
      { date: '2025-06-02', high: 25 },
    ];
    expect(values({ days })).toContainEqual(['days.high', 20]);
    expect(values({ days }, ['2025-06-02'])).toContainEqual(['days.high', 25]);
  });

  test('leaves out null, empty lists and what lies too deep', () => {
    expect(values({ a: null, b: [], c: { d: { e: { f: { g: 1 } } } } })).toEqual([]);
  });
});
