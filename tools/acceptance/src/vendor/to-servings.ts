import { type RawAnswer, type RecordedApi, tornStream } from '@toolwright/wire';
import type { Row } from '../acceptance-set.ts';

/** A recorded answer to serve, and how a model asks for it. */
export interface Serving {
  readonly answer: RawAnswer;
  readonly delivery: 'whole' | 'stream';
}

const seeds = [1, 2, 3];

/** The ways in which a row's recording is served: as it is, or a stream divided at random bytes, three times. None where it holds neither. */
export function toServings({ body, chunks, transport }: Row, format: RecordedApi): readonly Serving[] {
  if (body !== undefined) return [{ answer: { body }, delivery: 'whole' }];
  if (!Array.isArray(chunks)) return [];
  const recording = { format, transport: transport === 'json-lines' ? transport : 'sse-text', chunks: chunks.map(String) } as const;
  return seeds.map((seed) => ({ answer: tornStream(recording, seed), delivery: 'stream' }));
}
