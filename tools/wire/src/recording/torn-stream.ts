import type { RawAnswer } from '../server/raw-answer.js';
import { toEventText } from '../server/to-event-text.js';
import { nameEvents } from './name-events.js';
import { randomBorders } from './random-borders.js';
import type { RecordedStream } from './recording.js';

/** A recorded stream to serve as the API sends it, divided at random bytes; the same seed gives the same pieces. */
export function tornStream(recording: Pick<RecordedStream, 'format' | 'transport' | 'chunks'>, seed: number): RawAnswer {
  const text = toStreamText(recording);
  return { chunks: [text], split: { atBytes: randomBorders(Buffer.byteLength(text), seed) } };
}

function toStreamText({ format, transport, chunks }: Pick<RecordedStream, 'format' | 'transport' | 'chunks'>): string {
  const text = transport === 'json-lines' ? chunks.map((data) => toEventText({ data })).join('') : chunks.join('');
  return format === 'anthropic' ? nameEvents(text) : text;
}
