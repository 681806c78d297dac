import { anthropic } from '@toolwright/provider-anthropic';
import { google } from '@toolwright/provider-google';
import { anthropicDialect, geminiDialect, openAiDialect } from '@toolwright/provider-kit';
import { openai } from '@toolwright/provider-openai';
import { startAnthropicServer, startGeminiServer, startOpenAiChatServer, startOpenAiResponsesServer, toEventText } from '@toolwright/wire';
import type { ModelApi } from './model-api.ts';
import { nameEvent, nameEvents } from './name-event.ts';

const access = { model: 'test-model', apiKey: 'test-key' };
const plainEvents = { toEvent: (json: string) => toEventText({ data: json }), completeEvents: (text: string) => text };

/** The four APIs. */
export const modelApis: readonly ModelApi[] = [
  {
    name: 'openai-chat',
    dialect: openAiDialect,
    specification: 'openai.chat',
    createModel: (baseUrl) => openai({ ...access, baseUrl, api: 'chat' }),
    startServer: startOpenAiChatServer,
    ...plainEvents,
  },
  {
    name: 'openai-responses',
    dialect: openAiDialect,
    specification: 'openai.responses',
    createModel: (baseUrl) => openai({ ...access, baseUrl, api: 'responses' }),
    startServer: startOpenAiResponsesServer,
    ...plainEvents,
  },
  {
    name: 'anthropic',
    dialect: anthropicDialect,
    specification: 'anthropic.messages',
    createModel: (baseUrl) => anthropic({ ...access, baseUrl }),
    startServer: startAnthropicServer,
    toEvent: nameEvent,
    completeEvents: nameEvents,
  },
  {
    name: 'gemini',
    dialect: geminiDialect,
    specification: 'gemini.vertex.generateContent',
    createModel: (baseUrl) => google({ ...access, baseUrl }),
    startServer: startGeminiServer,
    ...plainEvents,
  },
];
