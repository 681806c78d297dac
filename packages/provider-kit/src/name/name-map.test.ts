import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createNameMap } from './name-map.js';
import { toOutsideName } from './to-outside-name.js';

describe('E1 createNameMap', () => {
  test('finds every name again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary' })), (names) => {
        const map = createNameMap(names);
        expect(names.map((name) => map.toInside(map.toOutside(name)))).toEqual(names);
      }),
    );
  });

  test('leaves a name that the model invented as it is', () => {
    expect(createNameMap(['weather.forecast']).toInside('weather__tomorrow')).toBe('weather__tomorrow');
  });

  test('gives a tool the same outside name, offered or not', () => {
    expect(createNameMap([]).toOutside('weather.forecast')).toBe('weather__forecast');
  });

  test('refuses two names whose hashes collide, naming both', () => {
    // Found by search: 20,544 names that have no readable tail.
    const [one, other] = ['天天宿昃张', '天宙天宇天'];
    expect(toOutsideName(one)).toBe(toOutsideName(other));
    expect(() => createNameMap([one, other])).toThrow(
      expect.objectContaining({ code: 'declaration_error', message: expect.stringContaining(`"${one}" and "${other}"`) }),
    );
  });

  test('takes the same name twice', () => {
    expect(createNameMap(['weather.forecast', 'weather.forecast']).toInside('weather__forecast')).toBe('weather.forecast');
  });
});
