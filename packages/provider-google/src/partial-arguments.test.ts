import { describe, expect, test } from '@jest/globals';
import { PartialArguments } from './partial-arguments.js';

function read(...pieces: readonly unknown[]) {
  const partial = new PartialArguments();
  for (const piece of pieces) partial.add([piece]);
  return partial.whole;
}

describe('E3 PartialArguments', () => {
  test('reads each kind of value', () => {
    expect(
      read(
        { jsonPath: '$.city', stringValue: 'Oslo' },
        { jsonPath: '$.days', numberValue: 3 },
        { jsonPath: '$.hourly', boolValue: false },
        { jsonPath: '$.unit', nullValue: 'NULL_VALUE' },
      ),
    ).toEqual({ city: 'Oslo', days: 3, hourly: false, unit: null });
  });

  test('joins a text that continues, and replaces one that does not', () => {
    const begun = { jsonPath: '$.city', stringValue: 'Os', willContinue: true };
    expect(read(begun, { jsonPath: '$.city', stringValue: 'lo' }, { jsonPath: '$.city', stringValue: 'Rome' })).toEqual({ city: 'Rome' });
    expect(read(begun, { jsonPath: '$.city', stringValue: 'l', willContinue: true }, { jsonPath: '$.city', stringValue: 'o' })).toEqual({
      city: 'Oslo',
    });
  });

  test.each<[string, unknown]>([
    ['a path that names many places', { jsonPath: '$..city', stringValue: 'Oslo' }],
    ['no path', { stringValue: 'Oslo' }],
    ['no value', { jsonPath: '$.city' }],
    ['no piece', 'Oslo'],
  ])('gives %s as text, which no tool takes', (_title, piece) => {
    const good = { jsonPath: '$.days', numberValue: 3 };
    expect(read(good, piece)).toBe(JSON.stringify([good, piece]));
  });
});
