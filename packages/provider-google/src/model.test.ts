import { afterEach, describe, expect, test } from '@jest/globals';
import { sampleRequest } from '@toolwright/wire';
import type { GoogleOptions } from './google-options.js';
import { google } from './model.js';

const switchName = 'GOOGLE_GENAI_USE_VERTEXAI';

async function addressOf(options: Partial<GoogleOptions>): Promise<string | undefined> {
  const urls: string[] = [];
  const body = { candidates: [{ content: { parts: [{ text: 'Hello.' }] }, finishReason: 'STOP' }] };
  const model = google({
    ...{ model: 'gemini-x', apiKey: 'test-key', baseUrl: 'https://gemini.example' },
    fetch: async (input) => {
      urls.push(String(input));
      return Response.json(body);
    },
    ...options,
  });
  await model.generate(sampleRequest());
  return urls[0];
}

describe('E1 google', () => {
  afterEach(() => {
    delete process.env[switchName];
  });

  test('speaks the version of the API that it is told to', async () => {
    expect(await addressOf({ apiVersion: 'v1beta' })).toBe('https://gemini.example/v1beta/models/gemini-x:generateContent');
  });

  test('takes the name of a model as Google writes it', async () => {
    expect(await addressOf({ model: 'models/gemini-x', apiVersion: 'v1' })).toBe(
      'https://gemini.example/v1/models/gemini-x:generateContent',
    );
  });

  test('is not led to Google Cloud by the environment', async () => {
    process.env[switchName] = 'true';
    expect(await addressOf({ apiVersion: 'v1' })).toBe('https://gemini.example/v1/models/gemini-x:generateContent');
  });
});
