import { toEventText } from '@toolwright/wire';
import { isRecord } from '../is-record.ts';

/** Writes an event under the name that its data gives: Anthropic's SDK reads named events only, as the API sends them. */
export function nameEvent(json: string): string {
  const type = readType(json);
  return toEventText({ ...(type !== undefined && { event: type }), data: json });
}

/** Names the events of a stream that have no name. */
export function nameEvents(text: string): string {
  return text.replace(/(?<=^|\n\n)data: ?(.*)\n\n/g, (_event, json: string) => nameEvent(json));
}

function readType(json: string): string | undefined {
  try {
    const event: unknown = JSON.parse(json);
    return isRecord(event) && typeof event.type === 'string' ? event.type : undefined;
  } catch {
    return undefined;
  }
}
