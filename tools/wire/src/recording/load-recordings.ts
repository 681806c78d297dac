import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findRecordingFolder } from './find-data-folder.js';
import { readRows } from './read-rows.js';
import type { RecordedApi, RecordedRefusal, RecordedReply, RecordedStream } from './recording.js';

/** What other people recorded from an API, or where it was looked for. */
export type Recordings =
  | {
      readonly kind: 'loaded';
      readonly replies: readonly RecordedReply[];
      readonly streams: readonly RecordedStream[];
      /** Of the API's own vendor. */
      readonly refusals: readonly RecordedRefusal[];
    }
  | { readonly kind: 'absent'; readonly path: string };

const vendors: Readonly<Record<RecordedApi, string>> = {
  'openai-chat': 'openai',
  'openai-responses': 'openai',
  anthropic: 'anthropic',
  gemini: 'google',
};

/** Loads the recordings of an API from `wire/` in the folder that TOOLWRIGHT_DATA names, or in `../shared/data` beside the checkout. */
export function loadRecordings(api: RecordedApi): Recordings {
  const folder = findRecordingFolder();
  if (!existsSync(folder)) return { kind: 'absent', path: fileURLToPath(folder) };
  return {
    kind: 'loaded',
    replies: readRows<RecordedReply>('responses.dev.jsonl').filter(({ format }) => format === api),
    streams: readRows<RecordedStream>('streams.dev.jsonl').filter(({ format }) => format === api),
    refusals: readRows<RecordedRefusal>('http_errors.dev.jsonl').filter(({ provider }) => provider === vendors[api]),
  };
}
