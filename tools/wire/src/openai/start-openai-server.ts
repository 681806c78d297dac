import { type Answer, toAnswer } from '../server/answer.js';
import { startServer } from '../server/start-server.js';
import type { RequestBody, ScriptedTurn, Turn } from '../server/turn.js';
import type { WireRequest, WireServer } from '../server/wire-server.js';
import { checkBody } from './check-body.js';
import { isRecord } from './is-record.js';
import type { OpenAiReply } from './openai-reply.js';
import { refuse, toErrorBody } from './refusal.js';
import { type CompletionContext, toCompletion } from './to-completion.js';

export interface OpenAiServerOptions {
  /** What each valid request gets, in order. A request that breaks a rule of the API gets a 400 and uses up no turn. */
  readonly turns: readonly Turn<OpenAiReply>[];
  /** The one key that is accepted. @default any */
  readonly apiKey?: string;
}

/**
 * Starts a server on this machine that speaks OpenAI's Chat Completions, not streamed, from a script.
 * @example const server = await startOpenAiServer({ turns: [{ status: 429, headers: { 'retry-after': '1' } }, { reply: { text: 'Hello.' } }] });
 */
export function startOpenAiServer({ turns, apiKey }: OpenAiServerOptions): Promise<WireServer> {
  let taken = 0;
  const answer = (request: WireRequest): Answer => {
    const refusal = refuseRequest(request, apiKey);
    if (refusal) return refusal;
    // A request without an object as its body has just been refused.
    const body = request.body as RequestBody;
    const turn = turns[taken];
    taken += 1;
    if (!turn) return refuse(400, { message: `The script has ${turns.length} turns; this is request ${taken}.`, code: 'script_exhausted' });
    return play(typeof turn === 'function' ? turn(body) : turn, { model: body.model, turn: taken });
  };
  return startServer({ basePath: '/v1', answer });
}

function refuseRequest({ method, path, headers, body }: WireRequest, apiKey: string | undefined): Answer | undefined {
  if (path !== '/v1/chat/completions') return refuse(404, { message: `Invalid URL (${method} ${path})`, code: null });
  if (method !== 'POST') return refuse(405, { message: `Only POST is allowed here; received ${method}.`, code: 'method_not_supported' });
  const key = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
  if (key === undefined) return refuse(401, { message: 'Expected a header "Authorization: Bearer <key>".', code: null });
  if (apiKey !== undefined && key !== apiKey) return refuse(401, { message: `Incorrect API key provided: ${key}.` });
  if (!headers['content-type']?.startsWith('application/json') || !isRecord(body)) {
    return refuse(400, { message: 'Expected a JSON object as the body, declared as application/json.' });
  }
  const violation = checkBody(body);
  return violation && refuse(400, { ...violation, message: `Invalid '${violation.param}': ${violation.message}` });
}

function play(turn: ScriptedTurn<OpenAiReply>, context: CompletionContext): Answer {
  if ('reply' in turn) return toAnswer({ status: 200, body: toCompletion(turn.reply, context) });
  if ('raw' in turn) return toAnswer({ status: 200, body: turn.raw });
  if ('hang' in turn) return { kind: 'hang' };
  if ('cut' in turn) return { kind: 'cut', body: JSON.stringify(toCompletion({ text: 'This answer breaks off.' }, context)) };
  return toAnswer({ body: toErrorBody(turn.status, { message: `Scripted refusal with status ${turn.status}.` }), ...turn });
}
