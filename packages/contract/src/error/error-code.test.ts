import { describe, expect, test } from '@jest/globals';
import { errorCatalogue } from './error-catalogue.js';
import { isErrorCode } from './error-code.js';

describe('the error catalogue', () => {
  test.each(Object.entries(errorCatalogue))('%s advises the model in one sentence', (_code, { suggestion }) => {
    expect(suggestion).toMatch(/^[A-Z].*\.$/);
  });

  test('takes a side effect for impossible where the handler has not run', () => {
    const possible = Object.entries(errorCatalogue).filter(([, { sideEffect }]) => sideEffect !== 'none');
    expect(Object.fromEntries(possible.map(([code, { sideEffect }]) => [code, sideEffect]))).toEqual({
      timeout: 'unknown',
      outcome_unknown: 'unknown',
      execution_error: 'unknown',
      invalid_output: 'applied',
      result_too_large: 'applied',
    });
  });

  test('takes for permanent all but what may pass by itself', () => {
    const others = Object.entries(errorCatalogue).filter(([, { category }]) => category !== 'permanent');
    expect(Object.fromEntries(others.map(([code, { category }]) => [code, category]))).toEqual({
      rate_limited: 'transient',
      bulkhead_full: 'transient',
      circuit_open: 'transient',
      timeout: 'transient',
      outcome_unknown: 'unknown',
      execution_error: 'unknown',
      model_unavailable: 'transient',
      store_failed: 'transient',
    });
  });

  test('tells its own codes from anything else', () => {
    expect(isErrorCode('timeout')).toBe(true);
    expect(isErrorCode('toString')).toBe(false);
    expect(isErrorCode(undefined)).toBe(false);
    expect(isErrorCode(['timeout'])).toBe(false);
  });
});
