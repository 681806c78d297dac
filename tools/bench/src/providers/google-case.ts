import { type GenerateContentParameters, GoogleGenAI } from '@google/genai';
import { google } from '@toolwright/provider-google';
import type { ApiCase } from './api-case.ts';

const model = 'gemini-x';
const apiKey = 'test-key';
const baseUrl = 'http://localhost';

/** Gemini's generateContent. */
export const googleCase: ApiCase = {
  name: 'Gemini generateContent',
  reply: {
    candidates: [{ index: 0, content: { role: 'model', parts: [{ text: 'It rains.' }] }, finishReason: 'STOP' }],
    usageMetadata: { promptTokenCount: 10, candidatesTokenCount: 3, totalTokenCount: 13 },
    modelVersion: model,
  },
  createModel: (fetch) => google({ model, apiKey, baseUrl, fetch }),
  createPlain(fetch) {
    const { models } = new GoogleGenAI({ apiKey, vertexai: false, httpOptions: { baseUrl } });
    return (body, signal) => {
      // The body was built by these very types, and the SDK takes all of it but the contents as `config`.
      const { contents, ...config } = body as unknown as Pick<GenerateContentParameters, 'contents' | 'config'>;
      return models.generateContent({ model, contents, config: { ...config, abortSignal: signal, httpOptions: { fetch } } });
    };
  },
};
