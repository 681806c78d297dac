import Anthropic from '@anthropic-ai/sdk';
import { anthropic } from '@toolwright/provider-anthropic';
import type { ApiCase } from './api-case.ts';

const model = 'claude-x';
const apiKey = 'test-key';
const baseURL = 'http://localhost';

/** Anthropic's Messages. */
export const anthropicCase: ApiCase = {
  name: 'Anthropic Messages',
  reply: {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model,
    content: [{ type: 'text', text: 'It rains.' }],
    stop_reason: 'end_turn',
    stop_sequence: null,
    usage: { input_tokens: 10, output_tokens: 3 },
  },
  createModel: (fetch) => anthropic({ model, apiKey, baseUrl: baseURL, fetch }),
  createPlain(fetch) {
    const { messages } = new Anthropic({ apiKey, baseURL, maxRetries: 0, fetch });
    // The body was built by these very types.
    return (body, signal) => messages.create(body as unknown as Anthropic.MessageCreateParamsNonStreaming, { signal });
  },
};
