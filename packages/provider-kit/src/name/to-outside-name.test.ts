import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toOutsideName } from './to-outside-name.js';

const legal = /^[A-Za-z_][A-Za-z0-9_-]{0,63}$/;
const anyText = fc.string({ unit: 'binary', maxLength: 100 });
/** Names from few characters and names that look like mapped ones: what would collide if anything did. */
const crowdedName = fc.oneof(
  fc.stringMatching(/^[a_.-]{0,6}$/),
  fc.stringMatching(/^[ab](\.|_|__)[ab](\.|_|__)?[0-9a-f]{8}$/),
  anyText.map(toOutsideName),
  anyText,
);

describe('E1 toOutsideName', () => {
  test.each([
    ['weather.forecast', 'weather__forecast'],
    ['github.issue.create', 'github__issue__create'],
    ['get_weather', 'get_weather'],
    ['_private-tool', '_private-tool'],
    ['a'.repeat(64), 'a'.repeat(64)],
  ])('turns %s into %s', (name, outsideName) => {
    expect(toOutsideName(name)).toBe(outsideName);
  });

  test.each([
    ['a name with "__"', 'weather__forecast', /^weather__forecast__[0-9a-f]{8}$/],
    ['a part that ends in "_"', 'weather_.forecast', /^weather__forecast__[0-9a-f]{8}$/],
    ['a last part that looks like a hash', 'weather.deadbeef', /^weather_deadbeef__[0-9a-f]{8}$/],
    ['spaces and slashes', 'Get details / v2', /^Get_details_v2__[0-9a-f]{8}$/],
    ['a digit in front', '3d.render', /^_3d_render__[0-9a-f]{8}$/],
    ['too long a name: its end', `${'plugin.'.repeat(12)}forecast`, /^[a-z_]*plugin_forecast__[0-9a-f]{8}$/],
    ['another alphabet', '天气', /^___[0-9a-f]{8}$/],
    ['nothing', '', /^___[0-9a-f]{8}$/],
  ])('keeps what is readable of %s and adds a hash', (_title, name, pattern) => {
    expect(toOutsideName(name)).toMatch(pattern);
    expect(toOutsideName(name)).toMatch(legal);
  });

  test('keeps a dotted name of 64 characters outside, and shortens one of 65', () => {
    expect(toOutsideName(`plugin.${'x'.repeat(56)}`)).toBe(`plugin__${'x'.repeat(56)}`);
    expect(toOutsideName(`plugin.${'x'.repeat(57)}`)).toMatch(/^_?[a-z_]*x{40,}__[0-9a-f]{8}$/);
  });

  test('is legal for every vendor, whatever the name', () => {
    fc.assert(fc.property(anyText, (name) => legal.test(toOutsideName(name))));
  });

  test('gives two names two outside names, also where one is the outside name of the other', () => {
    fc.assert(
      fc.property(crowdedName, crowdedName, (one, other) => {
        fc.pre(one !== other);
        expect(toOutsideName(one)).not.toBe(toOutsideName(other));
      }),
      { numRuns: 2_000 },
    );
  });

  test('tells lone surrogates apart', () => {
    expect(toOutsideName('\ud800')).not.toBe(toOutsideName('\ud801'));
  });
});
