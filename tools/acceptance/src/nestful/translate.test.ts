// biome-ignore-all lint/suspicious/noTemplateCurlyInString: chains write references in this way
import { describe, expect, test } from '@jest/globals';
import { readNestfulPath, translate } from './translate.ts';

describe('translate', () => {
  test.each([
    ['$var1$', '${var1}'],
    ['5 * $var1.Exchange Rate$', '5 * ${var1["Exchange Rate"]}'],
    ['$var1.a$ - $var2.b[0].c$', '${var1["a"]} - ${var2["b"][0]["c"]}'],
    ['$100-$200', '$$100-$$200'],
    ['$var1.never closed', '${var1.never closed'],
  ])('writes %j as %j', (given, expected) => {
    expect(translate({ deep: [given, 1, null] })).toEqual({ deep: [expected, 1, null] });
  });
});

describe('readNestfulPath', () => {
  test('reads names with spaces, places and quoted names', () => {
    expect(readNestfulPath('var1.Exchange Rate[0]["x"].y')).toEqual(['var1', 'Exchange Rate', 0, 'x', 'y']);
  });
});
