import { describe, expect, test } from '@jest/globals';
import { argumentText } from './argument-text.js';
import { CallLabels } from './call-labels.js';
import { countText } from './count-text.js';
import { durationText } from './duration-text.js';
import { choosePaint } from './paint.js';

describe('what the printer writes', () => {
  test.each([
    [0.4, '0 ms'],
    [999, '999 ms'],
    [1_250, '1.3 s'],
    [75_400, '75 s'],
  ])('%d ms as %s', (ms, text) => {
    expect(durationText(ms)).toBe(text);
  });

  test('one call, and two calls', () => {
    expect([countText(1, 'call'), countText(2, 'call')]).toEqual(['1 call', '2 calls']);
  });

  test('a letter for each call, the same at each use', () => {
    const labels = new CallLabels();
    const ids = Array.from({ length: 27 }, (_, index) => `call_${index}`);
    expect(ids.map((id) => labels.of(id)).filter((_, index) => index === 0 || index > 24)).toEqual(['a', 'z', 'a2']);
    expect(labels.of('call_1')).toBe('b');
  });

  test.each([
    [{ city: 'Oslo', days: 3 }, 'city: Oslo, days: 3'],
    ['{"city":"Oslo"}', 'city: Oslo'],
    ['{"city":', '{"city":'],
    [{ text: 'x'.repeat(200) }, `text: ${'x'.repeat(93)}…`],
  ])('arguments %j as %s', (given, text) => {
    expect(argumentText(given)).toBe(text);
  });

  test.each([
    [true, undefined, true],
    [true, '', true],
    [true, '1', false],
    [false, undefined, false],
  ])('colour on a terminal (%p) with NO_COLOR=%p: %p', (isTerminal, noColor, coloured) => {
    expect(choosePaint({ isTerminal, noColor })('bad', 'x') !== 'x').toBe(coloured);
  });
});
