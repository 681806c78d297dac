import { describe, expect, test } from '@jest/globals';
import { fromErrorBody } from './from-error-body.js';

const type = (name: string) => `type.googleapis.com/google.rpc.${name}`;
const error = { code: 429, message: 'Slow down.', status: 'RESOURCE_EXHAUSTED' };
const withDelay = (retryDelay: unknown) => JSON.stringify({ error: { ...error, details: [{ '@type': type('RetryInfo'), retryDelay }] } });

describe('E5 fromErrorBody', () => {
  test.each([
    ['alone', JSON.stringify({ error })],
    ['after words of the SDK', `got status: RESOURCE_EXHAUSTED. ${JSON.stringify({ error })}`],
    ['in a list', JSON.stringify([{ error }])],
  ])('finds a body %s', (_title, text) => {
    expect(fromErrorBody(text)).toEqual({ message: 'Slow down.', status: 'RESOURCE_EXHAUSTED' });
  });

  test('finds the reason among the details', () => {
    const details = [{ '@type': type('Help') }, { '@type': type('ErrorInfo'), reason: 'API_KEY_INVALID', domain: 'googleapis.com' }];
    expect(fromErrorBody(JSON.stringify({ error: { ...error, details } }))).toMatchObject({ reason: 'API_KEY_INVALID' });
  });

  test.each([
    ['34.4s', 34_400],
    ['0s', 0],
    ['39.074824224s', 39_075],
  ])('reads a delay of %s as %i ms', (delay, expected) => {
    expect(fromErrorBody(withDelay(delay))).toMatchObject({ retryAfterMs: expected });
  });

  test.each(['soon', '-1s', '', null, 5])('knows no wait from %j', (delay) => {
    expect(fromErrorBody(withDelay(delay))).not.toHaveProperty('retryAfterMs');
  });

  test.each(['', 'fetch failed', '{ broken', '{}', '{"error":"text"}', '{"error":{"code":5}}', '[]', 'null'])(
    'finds none in %j',
    (text) => {
      expect(fromErrorBody(text)).toBeUndefined();
    },
  );
});
