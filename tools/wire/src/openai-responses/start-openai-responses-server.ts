import { bearerKey } from '../openai/bearer-key.js';
import { toErrorBody, toErrorHeaders } from '../openai/to-error.js';
import { asksForStream } from '../script/asks-for-stream.js';
import type { Refusal } from '../script/refusal.js';
import type { ScriptedServerOptions } from '../script/scripted-server-options.js';
import { startScriptedServer } from '../script/start-scripted-server.js';
import type { Vendor } from '../script/vendor.js';
import { toEventText } from '../server/to-event-text.js';
import type { WireServer } from '../server/wire-server.js';
import { checkBody } from './check-body.js';
import { toReply } from './to-reply.js';
import { toStream } from './to-stream.js';

const openAiResponses: Vendor = {
  ...bearerKey,
  basePath: '/v1',
  path: /^\/v1\/responses$/,
  checkBody,
  isStreamed: asksForStream,
  toReply,
  toStream,
  toErrorBody,
  toErrorHeaders,
  toErrorEvent,
};

function toErrorEvent(refusal: Refusal): string {
  const { type: _type, ...words } = toErrorBody(refusal).error;
  return toEventText({ event: 'error', data: { type: 'error', ...words } });
}

/**
 * Starts a server on this machine that speaks OpenAI's Responses from a script, whole or streamed.
 * @example const server = await startOpenAiResponsesServer({ turns: [{ reply: { reasoning: 'Easy.', text: 'Hello.' } }] });
 */
export function startOpenAiResponsesServer(options: ScriptedServerOptions): Promise<WireServer> {
  return startScriptedServer(openAiResponses, options);
}
