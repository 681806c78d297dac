import { describe, expect, test } from '@jest/globals';
import { brokenReply, brokenStream } from './broken-reply.js';

const endpoint = { model: 'gpt-x', baseUrl: 'http://localhost/v1', apiKey: 'hunter2hunter2' };
const shown = (received: unknown) => brokenReply({ endpoint, expected: 'a turn', received }).message;

describe('E5 brokenReply', () => {
  test('says what was expected, what came and what to check', () => {
    const error = brokenReply({ endpoint, expected: 'a turn', received: { choices: [] } });
    expect(error).toMatchObject({ code: 'model_unavailable', failure: { category: 'transient' } });
    expect(error.message).toBe(
      'Model "gpt-x" at http://localhost/v1 was expected to send a turn; received: {"choices":[]}. Check that the base URL leads to this API.',
    );
  });

  test('shows text as it is and the absence of any, and never the key', () => {
    expect(shown('<html>')).toContain('received: <html>.');
    expect(shown(undefined)).toContain('received: nothing.');
    expect(shown({ key: endpoint.apiKey })).toContain('received: {"key":"[masked]"}.');
  });
});

test('E3 E5 brokenStream asks to try again', () => {
  const error = brokenStream(endpoint);
  expect(error).toMatchObject({ code: 'model_unavailable', failure: { category: 'transient' } });
  expect(error.message).toBe('Model "gpt-x" at http://localhost/v1 ended its stream before the turn was over. Ask again.');
});
