import type { RawAnswer } from '@toolwright/wire';
import type { Row } from '../acceptance-set.ts';
import type { ModelApi } from './model-api.ts';
import { randomBorders } from './random-borders.ts';

/** A recorded answer to serve, and how a model asks for it. */
export interface Serving {
  readonly answer: RawAnswer;
  readonly delivery: 'whole' | 'stream';
}

const seeds = [1, 2, 3];

/** The ways in which a row's recording is served: as it is, or a stream divided at random bytes, three times. None where it holds neither. */
export function toServings({ body, chunks, transport }: Row, api: ModelApi): readonly Serving[] {
  if (body !== undefined) return [{ answer: { body }, delivery: 'whole' }];
  if (!Array.isArray(chunks)) return [];
  const text = transport === 'json-lines' ? chunks.map((json) => api.toEvent(String(json))).join('') : api.completeEvents(chunks.join(''));
  const byteLength = Buffer.byteLength(text);
  return seeds.map((seed) => ({ answer: { chunks: [text], split: { atBytes: randomBorders(byteLength, seed) } }, delivery: 'stream' }));
}
