import { describe, expect, test } from '@jest/globals';
import { maskSecrets } from './mask-secrets.js';

describe('F6 maskSecrets', () => {
  test.each([
    ['a key in use, whatever it looks like', 'key hunter2-hunter2 was refused', 'key [masked] was refused'],
    ['every occurrence of it', 'hunter2-hunter2, hunter2-hunter2', '[masked], [masked]'],
    ['a foreign key', 'Incorrect API key provided: sk-proj-Ab3_xyz9.', 'Incorrect API key provided: [masked]'],
    ['a key that the server starred out', 'provided: sk-ab***wxyz (401)', 'provided: [masked] (401)'],
    ['a Google key', 'API key AIzaSyD-0123456789abc not valid', 'API key [masked] not valid'],
    ['a bearer token', 'got "Bearer eyJhbGciOiJIUzI1NiJ9.e30"', 'got "Bearer [masked]"'],
  ])('masks %s', (_title, text, expected) => {
    expect(maskSecrets(text, ['hunter2-hunter2'])).toBe(expected);
  });

  test('leaves words alone', () => {
    const text = 'A risk-assessment task-runner needs Bearer authentication.';
    expect(maskSecrets(text, [])).toBe(text);
  });

  test('ignores a placeholder: masking "ollama" or "" would only spoil the text', () => {
    expect(maskSecrets('ollama has no model llama', ['ollama', ''])).toBe('ollama has no model llama');
  });
});
