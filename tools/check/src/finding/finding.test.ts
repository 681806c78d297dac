import { describe, expect, test } from '@jest/globals';
import { formatFinding } from './finding.ts';

describe('formatFinding', () => {
  test('names file, line, rule and cure', () => {
    const finding = { path: 'packages/x/src/y.ts', line: 12, rule: 'no-any', message: '`any` found. Write `unknown` and narrow it.' };
    expect(formatFinding(finding)).toBe('packages/x/src/y.ts:12 no-any: `any` found. Write `unknown` and narrow it.');
  });

  test('names the file alone when the whole file is at fault', () => {
    expect(formatFinding({ path: 'a.ts', rule: 'file-length', message: 'Too long.' })).toBe('a.ts file-length: Too long.');
  });
});
