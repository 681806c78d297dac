import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** What a recorded turn says. */
export interface Expected {
  readonly text: string;
  readonly tool_calls: readonly { readonly name: string; readonly args: unknown }[];
  readonly finish: string | null;
}

interface Row {
  readonly id: string;
  readonly format: string;
  readonly tags: readonly string[];
  readonly expected: Expected;
}

/** A recorded reply. */
export interface RecordedReply extends Row {
  readonly body: unknown;
}

/** A recorded stream. */
export interface RecordedStream extends Row {
  readonly transport: 'json-lines' | 'sse-text';
  readonly chunks: readonly string[];
}

/** A recorded error; some were recorded without the HTTP status around them. */
export interface RecordedError {
  readonly id: string;
  readonly provider: string;
  readonly body: { readonly error: { readonly code: number; readonly message: string } };
}

const named = process.env.TOOLWRIGHT_DATA;
const data = named ? pathToFileURL(`${named}/`) : new URL('../../../../shared/data/', import.meta.url);

/** Where the recordings are, if they are. */
export const recordingFolder = new URL('wire/', data);
export const hasRecordings = existsSync(recordingFolder);

/** The recorded replies of Gemini; none where there are no recordings. */
export const recordedReplies: readonly RecordedReply[] = readRows('responses.dev.jsonl');
/** The recorded streams of Gemini; none where there are no recordings. */
export const recordedStreams: readonly RecordedStream[] = readRows('streams.dev.jsonl');

/** The recorded errors of Google; none where there are no recordings. */
export const recordedErrors: readonly RecordedError[] = readLines<RecordedError>('http_errors.dev.jsonl').filter(
  ({ provider }) => provider === 'google',
);

function readRows<R extends Row>(name: string): readonly R[] {
  return readLines<R>(name).filter(({ format }) => format === 'gemini');
}

function readLines<Line>(name: string): readonly Line[] {
  if (!hasRecordings) return [];
  const lines = readFileSync(new URL(name, recordingFolder), 'utf8').split('\n').filter(Boolean);
  // The rows are described in the README beside the files.
  return lines.map((line) => JSON.parse(line) as Line);
}
