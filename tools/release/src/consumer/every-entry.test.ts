import { describe, expect, test } from '@jest/globals';
import { toEveryEntryOutput, writeEveryEntry } from './every-entry.ts';

describe('writeEveryEntry', () => {
  test('imports each entry and uses it, so that no compiler leaves it out', () => {
    expect(writeEveryEntry(['@toolwright/core', '@toolwright/metrics-winston/module'])).toBe(
      [
        "import * as entry0 from '@toolwright/core';",
        "import * as entry1 from '@toolwright/metrics-winston/module';",
        "console.log([entry0, entry1].length + ' entries');",
        '',
      ].join('\n'),
    );
    expect(toEveryEntryOutput(['a', 'b'])).toBe('2 entries');
  });
});
