import { describe, expect, test } from '@jest/globals';
import { restoreNames, sampleFile, sampleText } from './sample-file.ts';

describe('sampleFile', () => {
  test('differs for two blocks of one document', () => {
    expect(sampleFile({ path: 'docs/a.md', line: 7 })).toBe('docs/a.md.7.sample.ts');
  });
});

describe('sampleText', () => {
  test('keeps the line numbers of the document', () => {
    expect(sampleText({ line: 3, code: 'call();\n' }).split('\n').indexOf('call();') + 1).toBe(3);
  });
});

describe('restoreNames', () => {
  test('names the document instead of the compiled file', () => {
    expect(restoreNames('at call (file:///tmp/x/docs/a.md.7.sample.ts:9:1)', '/tmp/x')).toBe('at call (docs/a.md:9:1)');
  });
});
