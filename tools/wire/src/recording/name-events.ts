import { isRecord } from '../check/is-record.js';
import { toEventText } from '../server/to-event-text.js';

/** Names the events of a stream that have no name by their data: Anthropic's SDK reads named events only, as the API sends them. */
export function nameEvents(text: string): string {
  return text.replace(/(?<=^|\n\n)data: ?(.*)\n\n/g, (event, data: string) => {
    const type = readType(data);
    return type === undefined ? event : toEventText({ event: type, data });
  });
}

function readType(json: string): string | undefined {
  try {
    const event: unknown = JSON.parse(json);
    return isRecord(event) && typeof event.type === 'string' ? event.type : undefined;
  } catch {
    return undefined;
  }
}
