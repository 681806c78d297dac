/** A server-sent event as a client sees it. */
export interface SeenEvent {
  readonly event: string | undefined;
  readonly data: string;
}

/** Reads the events in the text of a stream: a parser of its own, so that no writer of ours is judged by itself. */
export function readEvents(text: string): readonly SeenEvent[] {
  const events: SeenEvent[] = [];
  let event: string | undefined;
  let data: string[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line === '') {
      if (data.length > 0) events.push({ event, data: data.join('\n') });
      event = undefined;
      data = [];
      continue;
    }
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/.exec(line) ?? [];
    if (field === 'event') event = value;
    if (field === 'data') data.push(value);
  }
  return events;
}
