import { describe, expect, test } from '@jest/globals';
import { chooseApi } from './choose-api.js';

describe('E1 chooseApi', () => {
  test.each(['https://api.openai.com/v1', 'https://eu.api.openai.com/v1/'])('speaks Responses with OpenAI itself at %s', (baseUrl) => {
    expect(chooseApi(baseUrl)).toBe('responses');
  });

  test.each(['http://localhost:11434/v1', 'https://api.openai.com.example/v1', 'https://notapi.openai.com/v1', 'no url'])(
    'speaks Chat Completions with %s',
    (baseUrl) => {
      expect(chooseApi(baseUrl)).toBe('chat');
    },
  );
});
