import { openai } from '@toolwright/provider-openai';
import OpenAI from 'openai';
import type { ResponseCreateParamsNonStreaming } from 'openai/resources/responses/responses';
import type { ApiCase } from './api-case.ts';

const model = 'gpt-x';
const apiKey = 'test-key';
const options = { apiKey, baseURL: 'http://localhost/v1', maxRetries: 0 };

/** Chat Completions. */
export const chatCase: ApiCase = {
  name: 'OpenAI Chat Completions',
  reply: {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model,
    choices: [{ index: 0, message: { role: 'assistant', content: 'It rains.', refusal: null }, finish_reason: 'stop', logprobs: null }],
    usage: { prompt_tokens: 10, completion_tokens: 3, total_tokens: 13 },
  },
  createModel: (fetch) => openai({ model, apiKey, baseUrl: options.baseURL, api: 'chat', fetch }),
  createPlain(fetch) {
    const { chat } = new OpenAI({ ...options, fetch });
    // The body was built by these very types.
    return (body, signal) => chat.completions.create(body as unknown as OpenAI.ChatCompletionCreateParamsNonStreaming, { signal });
  },
};

/** Responses. */
export const responsesCase: ApiCase = {
  name: 'OpenAI Responses',
  reply: {
    id: 'resp_1',
    object: 'response',
    created_at: 1,
    model,
    status: 'completed',
    output: [
      {
        id: 'msg_1',
        type: 'message',
        role: 'assistant',
        status: 'completed',
        content: [{ type: 'output_text', text: 'It rains.', annotations: [] }],
      },
    ],
    usage: { input_tokens: 10, output_tokens: 3, total_tokens: 13 },
  },
  createModel: (fetch) => openai({ model, apiKey, baseUrl: options.baseURL, api: 'responses', fetch }),
  createPlain(fetch) {
    const { responses } = new OpenAI({ ...options, fetch });
    // The body was built by these very types.
    return (body, signal) => responses.create(body as ResponseCreateParamsNonStreaming, { signal });
  },
};
