import type { Answer } from '../server/answer.js';
import { startServer } from '../server/start-server.js';
import type { WireRequest, WireServer } from '../server/wire-server.js';
import { playTurn } from './play-turn.js';
import { refuseRequest } from './refuse-request.js';
import type { ScriptedServerOptions } from './scripted-server-options.js';
import { toRefusalAnswer } from './to-refusal-answer.js';
import type { RequestBody } from './turn.js';
import type { Vendor } from './vendor.js';

/** Starts a server on this machine that speaks a vendor's API from a script. */
export function startScriptedServer(vendor: Vendor, { turns, ...judgement }: ScriptedServerOptions): Promise<WireServer> {
  const issued: unknown[] = [];
  let taken = 0;
  const answer = (request: WireRequest): Answer => {
    const refusal = refuseRequest(request, { vendor, issued, ...judgement });
    if (refusal) return toRefusalAnswer(refusal, vendor);
    // A request without an object as its body has just been refused.
    const body = request.body as RequestBody;
    const scripted = turns[taken];
    taken += 1;
    if (!scripted) {
      const message = `The script has ${turns.length} turns; this is request ${taken}.`;
      return toRefusalAnswer({ status: 400, message, code: 'script_exhausted' }, vendor);
    }
    const turn = typeof scripted === 'function' ? scripted(body) : scripted;
    const context = { path: request.path, body, turn: taken };
    if ('reply' in turn && turn.reply) issued.push(vendor.toReply(turn.reply, context));
    return playTurn(turn, { vendor, context, delivery: vendor.isStreamed(request) ? 'stream' : 'whole' });
  };
  return startServer({ basePath: vendor.basePath, answer });
}
