import { asksForStream } from '../script/asks-for-stream.js';
import type { ScriptedServerOptions } from '../script/scripted-server-options.js';
import { startScriptedServer } from '../script/start-scripted-server.js';
import type { Vendor } from '../script/vendor.js';
import type { WireServer } from '../server/wire-server.js';
import { checkBody } from './check-body.js';
import { checkVersion } from './check-version.js';
import { toErrorBody, toErrorEvent, toErrorHeaders } from './to-error.js';
import { toReply } from './to-reply.js';
import { toStream } from './to-stream.js';

const anthropic: Vendor = {
  basePath: '',
  path: /^\/v1\/messages(\?beta=true)?$/,
  readKey: ({ headers }) => [headers['x-api-key']].flat()[0] || /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1],
  refuseKey: (key) => ({ status: 401, message: key === undefined ? 'Expected a header "x-api-key".' : 'The key is not valid.' }),
  checkHeaders: checkVersion,
  checkBody,
  isStreamed: asksForStream,
  toReply,
  toStream,
  toErrorBody,
  toErrorHeaders,
  toErrorEvent,
};

/**
 * Starts a server on this machine that speaks Anthropic's Messages API from a script, whole or streamed.
 * @example const server = await startAnthropicServer({ turns: [{ status: 529 }, { reply: { text: 'Hello.' } }] });
 */
export function startAnthropicServer(options: ScriptedServerOptions): Promise<WireServer> {
  return startScriptedServer(anthropic, options);
}
