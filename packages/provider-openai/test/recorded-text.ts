import { isRecord } from '@toolwright/provider-kit';
import type { RecordedReply, RecordedStream } from '@toolwright/wire';

type Event = Readonly<Record<string, unknown>>;

/**
 * The text that a stream passes on in pieces, where a finished text does not begin with its pieces: what was passed on stands.
 * @returns undefined where they agree
 */
export function findContradictedText({ chunks }: Pick<RecordedStream, 'chunks'>): string | undefined {
  const events = chunks.map(parseEvent);
  const pieces = events.filter(({ type }) => type === 'response.output_text.delta');
  const finished = events.filter(({ type }) => type === 'response.output_text.done');
  const agree = finished.every(({ text, item_id: item }) =>
    String(text).startsWith(joinPieces(pieces.filter((piece) => piece.item_id === item))),
  );
  return agree ? undefined : joinPieces(pieces);
}

/** The text of a choice without a message, which the independent reader of the recordings passes over. */
export function findBareText({ body }: Pick<RecordedReply, 'body'>): string | undefined {
  const [choice] = Array.isArray(body.choices) ? body.choices : [];
  return isRecord(choice) && choice.message === undefined && typeof choice.text === 'string' ? choice.text : undefined;
}

function joinPieces(pieces: readonly Event[]): string {
  return pieces.map(({ delta }) => delta).join('');
}

function parseEvent(chunk: string): Event {
  const event: unknown = JSON.parse(/\{.*\}/.exec(chunk)?.[0] ?? '{}');
  return isRecord(event) ? event : {};
}
