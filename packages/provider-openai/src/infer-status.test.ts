import { describe, expect, test } from '@jest/globals';
import { inferStatus } from './infer-status.js';

describe('E5 inferStatus', () => {
  test.each([
    [{ code: 'rate_limit_exceeded', type: 'error' }, 429],
    [{ code: null, type: 'server_error' }, 500],
    [{ code: 'server_is_overloaded', type: 'invalid_request_error' }, 503],
    [{ code: 'unheard_of', type: 'invalid_request_error' }, 400],
    [{ code: 502, type: undefined }, 502],
    [{ code: '429', type: undefined }, 429],
    [{ code: 7, type: undefined }, 500],
    [{ code: undefined, type: undefined }, 500],
  ])('reads %j as %i', (words, status) => {
    expect(inferStatus(words)).toBe(status);
  });
});
