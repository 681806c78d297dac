import { startAnthropicServer } from '../src/anthropic/start-anthropic-server.js';
import type { SpecificationName } from '../src/check/load-specification.js';
import { startGeminiServer } from '../src/gemini/start-gemini-server.js';
import { startOpenAiChatServer } from '../src/openai-chat/start-openai-chat-server.js';
import { startOpenAiResponsesServer } from '../src/openai-responses/start-openai-responses-server.js';
import type { RecordedApi } from '../src/recording/recording.js';
import type { ScriptedServerOptions } from '../src/script/scripted-server-options.js';
import type { WireServer } from '../src/server/wire-server.js';

type Json = Readonly<Record<string, unknown>>;

/** How to ask one of the servers the same question. */
export interface VendorCase {
  readonly api: RecordedApi;
  readonly specification: SpecificationName;
  readonly start: (options: ScriptedServerOptions) => Promise<WireServer>;
  readonly path: string;
  readonly streamPath: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
  /** What a body must have besides to be answered by a stream. */
  readonly stream: Json;
}

const question = 'Weather in Oslo?';

export const vendorCases: readonly VendorCase[] = [
  {
    api: 'openai-chat',
    specification: 'openai.chat',
    start: startOpenAiChatServer,
    path: '/chat/completions',
    streamPath: '/chat/completions',
    headers: { authorization: 'Bearer test-key' },
    body: { model: 'test-model', messages: [{ role: 'user', content: question }] },
    stream: { stream: true, stream_options: { include_usage: true } },
  },
  {
    api: 'openai-responses',
    specification: 'openai.responses',
    start: startOpenAiResponsesServer,
    path: '/responses',
    streamPath: '/responses',
    headers: { authorization: 'Bearer test-key' },
    body: { model: 'test-model', input: question, store: false },
    stream: { stream: true },
  },
  {
    api: 'anthropic',
    specification: 'anthropic.messages',
    start: startAnthropicServer,
    path: '/v1/messages',
    streamPath: '/v1/messages',
    headers: { 'x-api-key': 'test-key', 'anthropic-version': '2023-06-01' },
    body: { model: 'test-model', max_tokens: 64, messages: [{ role: 'user', content: question }] },
    stream: { stream: true },
  },
  {
    api: 'gemini',
    specification: 'gemini.vertex.generateContent',
    start: startGeminiServer,
    path: '/v1beta/models/test-model:generateContent',
    streamPath: '/v1beta/models/test-model:streamGenerateContent?alt=sse',
    headers: { 'x-goog-api-key': 'test-key' },
    body: { contents: [{ role: 'user', parts: [{ text: question }] }] },
    stream: {},
  },
];

/** What of a request is changed. */
export interface AskChange extends RequestInit {
  readonly delivery?: 'whole' | 'stream';
}

/** Asks a server the question of its case. */
export function ask(server: WireServer, { vendor, delivery = 'whole', ...change }: AskChange & { readonly vendor: VendorCase }) {
  const streamed = delivery === 'stream';
  return fetch(`${server.baseUrl}${streamed ? vendor.streamPath : vendor.path}`, {
    method: 'POST',
    headers: { ...vendor.headers, 'content-type': 'application/json' },
    body: JSON.stringify(streamed ? { ...vendor.body, ...vendor.stream } : vendor.body),
    ...change,
  });
}
