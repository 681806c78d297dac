import { describe, expect, test } from '@jest/globals';
import { languageModelCases, type ModelBehaviour } from '@toolwright/testkit';
import { type ScriptedTurn, startGeminiServer } from '@toolwright/wire';
import { google } from '../src/model.js';
import { sampleTool } from './sample.js';

// Gemini has no refusal: what it will not answer is filtered.
const behaviours = ['text', 'calls', 'unknown-call', 'length', 'rate-limit', 'server-error', 'hang', 'cut-stream'] as const;
const request = { messages: [{ role: 'user', text: 'Weather?' }], tools: [sampleTool('weather.current')] } as const;

async function connect(behaviour: ModelBehaviour) {
  // A case asks up to three times.
  const server = await startGeminiServer({ turns: Array.from({ length: 3 }, () => toTurn(behaviour)) });
  const model = google({ model: 'gemini-x', apiKey: 'test-key', baseUrl: server.baseUrl });
  return { model, request, close: () => server.close() };
}

function toTurn(behaviour: ModelBehaviour): ScriptedTurn {
  switch (behaviour.kind) {
    case 'text':
      return { reply: { text: behaviour.text } };
    case 'calls':
      return { reply: { toolCalls: behaviour.calls.map((call) => ({ ...call, name: call.name.replace('.', '__') })) } };
    case 'unknown-call':
      return { reply: { toolCalls: [{ name: behaviour.name, arguments: {} }] } };
    case 'refusal':
      return { reply: { refusal: 'No.' } };
    case 'length':
      return { reply: { text: behaviour.text, finish: 'MAX_TOKENS' } };
    case 'rate-limit':
      return { status: 429, retryAfterMs: behaviour.retryAfterMs };
    case 'server-error':
      return { status: 500 };
    case 'hang':
      return { hang: true };
    case 'cut-stream':
      return { cut: true, reply: { text: behaviour.text } };
  }
}

describe('E1 E3 a model behind the Gemini API', () => {
  test.each(languageModelCases({ behaviours, connect }))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined();
  });
});
