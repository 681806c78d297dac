import type { ScriptedServerOptions } from '../script/scripted-server-options.js';
import { startScriptedServer } from '../script/start-scripted-server.js';
import type { Vendor } from '../script/vendor.js';
import type { WireServer } from '../server/wire-server.js';
import { checkBody } from './check-body.js';
import { toErrorBody, toErrorEvent } from './to-error.js';
import { toReply } from './to-reply.js';
import { toStream } from './to-stream.js';

const gemini: Vendor = {
  basePath: '',
  path: /^\/v1(alpha|beta)?\/models\/[^/:?]+:(generateContent(\?key=[^&]+)?|streamGenerateContent\?(key=[^&]+&)?alt=sse(&key=[^&]+)?)$/,
  readKey: ({ headers, path }) => [headers['x-goog-api-key']].flat()[0] ?? /[?&]key=([^&]+)/.exec(path)?.[1],
  refuseKey: (key) =>
    key === undefined
      ? { status: 403, message: 'Expected a header "x-goog-api-key"; callers without identity are not served.' }
      : { status: 400, message: 'API key not valid.', code: 'API_KEY_INVALID' },
  checkBody,
  isStreamed: ({ path }) => path.includes(':streamGenerateContent'),
  toReply,
  toStream,
  toErrorBody,
  toErrorEvent,
};

/**
 * Starts a server on this machine that speaks Gemini's `generateContent` and `streamGenerateContent?alt=sse` from a script.
 * @example const server = await startGeminiServer({ turns: [{ status: 429, retryAfterMs: 34_400 }, { reply: { text: 'Hello.' } }] });
 */
export function startGeminiServer(options: ScriptedServerOptions): Promise<WireServer> {
  return startScriptedServer(gemini, options);
}
