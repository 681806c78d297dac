import { bearerKey } from '../openai/bearer-key.js';
import { toErrorBody, toErrorHeaders } from '../openai/to-error.js';
import { asksForStream } from '../script/asks-for-stream.js';
import type { ScriptedServerOptions } from '../script/scripted-server-options.js';
import { startScriptedServer } from '../script/start-scripted-server.js';
import type { Vendor } from '../script/vendor.js';
import { toEventText } from '../server/to-event-text.js';
import type { WireServer } from '../server/wire-server.js';
import { checkBody } from './check-body.js';
import { toReply } from './to-reply.js';
import { toStream } from './to-stream.js';

const openAiChat: Vendor = {
  ...bearerKey,
  basePath: '/v1',
  path: /^\/v1\/chat\/completions$/,
  checkBody,
  isStreamed: asksForStream,
  toReply,
  toStream,
  toErrorBody,
  toErrorHeaders,
  toErrorEvent: (refusal) => toEventText({ data: toErrorBody(refusal) }),
};

/**
 * Starts a server on this machine that speaks OpenAI's Chat Completions from a script, whole or streamed.
 * @example const server = await startOpenAiChatServer({ turns: [{ status: 429, retryAfterMs: 1_000 }, { reply: { text: 'Hello.' } }] });
 */
export function startOpenAiChatServer(options: ScriptedServerOptions): Promise<WireServer> {
  return startScriptedServer(openAiChat, options);
}
