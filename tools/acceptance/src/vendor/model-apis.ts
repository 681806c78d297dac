import { anthropic } from '@toolwright/provider-anthropic';
import { google } from '@toolwright/provider-google';
import { anthropicDialect, geminiDialect, openAiDialect } from '@toolwright/provider-kit';
import { openai } from '@toolwright/provider-openai';
import { startAnthropicServer, startGeminiServer, startOpenAiChatServer, startOpenAiResponsesServer } from '@toolwright/wire';
import type { ModelApi } from './model-api.ts';

const access = { model: 'test-model', apiKey: 'test-key' };

/** The four APIs. */
export const modelApis: readonly ModelApi[] = [
  {
    name: 'openai-chat',
    dialect: openAiDialect,
    specification: 'openai.chat',
    createModel: (baseUrl) => openai({ ...access, baseUrl, api: 'chat' }),
    startServer: startOpenAiChatServer,
  },
  {
    name: 'openai-responses',
    dialect: openAiDialect,
    specification: 'openai.responses',
    createModel: (baseUrl) => openai({ ...access, baseUrl, api: 'responses' }),
    startServer: startOpenAiResponsesServer,
  },
  {
    name: 'anthropic',
    dialect: anthropicDialect,
    specification: 'anthropic.messages',
    createModel: (baseUrl) => anthropic({ ...access, baseUrl }),
    startServer: startAnthropicServer,
  },
  {
    name: 'gemini',
    dialect: geminiDialect,
    specification: 'gemini.vertex.generateContent',
    createModel: (baseUrl) => google({ ...access, baseUrl }),
    startServer: startGeminiServer,
  },
];
