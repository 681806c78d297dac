import { expect, test } from '@jest/globals';
import { fallbackName } from './fallback-name.js';
import type { FallbackSource } from './fallback-policy.js';

const guess = (): number => 0;

test.each<[FallbackSource, string]>([
  [{ kind: 'method', method: 'fromClimateNormals' }, 'method fromClimateNormals'],
  [{ kind: 'tool', tool: 'weather.normals' }, 'tool weather.normals'],
  [{ kind: 'constant', value: 20 }, 'a constant'],
  [{ kind: 'function', use: guess }, 'function guess'],
  // Written in place, a function is named after its property, which says nothing.
  [{ kind: 'function', use: () => 0 }, 'a function'],
  [
    {
      kind: 'function',
      use: (
        () => () =>
          0
      )(),
    },
    'a function',
  ],
])('C5 a fallback %j is called "%s"', (source, name) => {
  expect(fallbackName(source)).toBe(name);
});

test('C5 a kind of fallback from outside the types is refused', () => {
  // @ts-expect-error The compiler refuses it too.
  expect(() => fallbackName({ kind: 'guess' })).toThrow('A value of a closed set was expected; received {"kind":"guess"}.');
});
