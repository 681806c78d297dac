import { describe, expect, test } from '@jest/globals';
import { errorCatalogue } from './error-catalogue.js';
import { isErrorCode } from './error-code.js';

describe('the error catalogue', () => {
  test.each(Object.entries(errorCatalogue))('%s advises the model in one sentence', (_code, { suggestion }) => {
    expect(suggestion).toMatch(/^[A-Z].*\.$/);
  });

  test('tells its own codes from anything else', () => {
    expect(isErrorCode('timeout')).toBe(true);
    expect(isErrorCode('toString')).toBe(false);
    expect(isErrorCode(undefined)).toBe(false);
  });
});
