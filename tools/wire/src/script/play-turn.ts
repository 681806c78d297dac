import { type Answer, type SentAnswer, toAnswer } from '../server/answer.js';
import { toRawAnswer } from '../server/raw-answer.js';
import { splitBody } from '../server/split.js';
import type { Refusal } from './refusal.js';
import type { Reply } from './reply.js';
import { toRefusalAnswer } from './to-refusal-answer.js';
import type { Interruption, RefusingTurn, ScriptedTurn } from './turn.js';
import type { ReplyContext, Vendor } from './vendor.js';

/** For whom and to what a turn is played. */
export interface Stage {
  readonly vendor: Vendor;
  readonly context: ReplyContext;
  readonly delivery: 'whole' | 'stream';
}

/** Makes the answer that a turn of the script stands for; the same for the same turn, with no clock and no chance in it. */
export function playTurn(turn: ScriptedTurn, stage: Stage): Answer {
  if ('raw' in turn) return toRawAnswer(typeof turn.raw === 'string' ? { body: turn.raw } : turn.raw);
  if ('page' in turn) return toAnswer({ status: turn.page, body: webPage, headers: { 'content-type': 'text/html' } });
  if ('status' in turn) return refuse(turn, stage.vendor);
  if ('hang' in turn) return turn.afterEvents === undefined ? { kind: 'hang' } : { ...breakOff(turn, stage), ending: 'hang' };
  if ('cut' in turn) return { ...breakOff(turn, stage), ending: 'cut' };
  if ('streamError' in turn) return failInStream(turn, stage);
  const said = say(turn.reply, stage);
  return { ...said, chunks: splitBody(said.chunks, turn.split) };
}

const webPage = '<!DOCTYPE html>\n<html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>\n';

function refuse({ status, body, headers, retryAfterMs }: RefusingTurn, vendor: Vendor): Answer {
  const usual = toRefusalAnswer({ ...toRefusal(status), ...(retryAfterMs !== undefined && { retryAfterMs }) }, vendor);
  const answer = body === undefined ? usual : toAnswer({ status, body });
  return { ...answer, headers: { ...usual.headers, ...headers } };
}

function toRefusal(status: number): Refusal {
  return { status, message: `Scripted refusal with status ${status}.` };
}

function say(reply: Reply, { vendor, context, delivery }: Stage): SentAnswer {
  if (delivery === 'whole') return toAnswer({ status: 200, body: vendor.toReply(reply, context) });
  return toRawAnswer({ chunks: vendor.toStream(reply, context) });
}

function breakOff({ reply = { text: 'This answer breaks off.' }, afterEvents }: Interruption, stage: Stage): SentAnswer {
  const whole = say(reply, stage);
  if (stage.delivery === 'stream' && afterEvents !== undefined) return { ...whole, chunks: whole.chunks.slice(0, afterEvents) };
  const bytes = Buffer.from(whole.chunks.join(''));
  return { ...whole, chunks: [bytes.subarray(0, bytes.length / 2)] };
}

function failInStream(turn: { readonly streamError: number } & Interruption, stage: Stage): Answer {
  const refusal = toRefusal(turn.streamError);
  if (stage.delivery === 'whole') return toRefusalAnswer(refusal, stage.vendor);
  const begun = breakOff({ afterEvents: 1, ...turn }, stage);
  return { ...begun, chunks: [...begun.chunks, stage.vendor.toErrorEvent(refusal)] };
}
