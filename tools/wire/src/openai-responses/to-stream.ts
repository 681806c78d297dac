import type { Reply } from '../script/reply.js';
import type { ReplyContext } from '../script/vendor.js';
import { toEventText } from '../server/to-event-text.js';
import { toItemEvents } from './to-item-events.js';
import { toReply } from './to-reply.js';

/** Writes a reply as the events of a streamed response, numbered from 0. */
export function toStream(reply: Reply, context: ReplyContext): readonly string[] {
  const response = toReply(reply, context);
  const begun = { ...response, status: 'in_progress', incomplete_details: null, error: null, output: [], usage: null };
  const events = [
    { type: 'response.created', response: begun },
    { type: 'response.in_progress', response: begun },
    ...response.output.flatMap(toItemEvents),
    { type: `response.${response.status}`, response },
  ];
  return events.map((event, index) => toEventText({ event: event.type, data: { ...event, sequence_number: index } }));
}
