import { expect, test } from '@jest/globals';
import { nameEndpoint, quote } from './endpoint.js';

const endpoint = { model: 'gpt-x', baseUrl: 'http://localhost/v1', apiKey: 'my-own-secret' };

test('E1 an endpoint is named without its key', () => {
  expect(nameEndpoint(endpoint)).toBe('Model "gpt-x" at http://localhost/v1');
});

test('E1 a quotation is one short line without the key', () => {
  expect(quote(`wrong key\nmy-own-secret ${'x'.repeat(400)}`, endpoint)).toMatch(/^wrong key \[masked\] x{270,}…$/);
});
