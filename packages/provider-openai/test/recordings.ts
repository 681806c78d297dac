import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ApiName } from '../src/choose-api.js';

/** What an answer says, as an independent reader of the recordings has it. */
export interface ExpectedTurn {
  readonly text: string;
  readonly finish: string | null;
  readonly tool_calls: readonly { readonly name: string; readonly args: unknown }[];
}

interface Row {
  readonly id: string;
  readonly format: string;
  readonly tags: readonly string[];
  readonly expected: ExpectedTurn;
}

/** A reply that was recorded whole. */
export interface RecordedResponse extends Row {
  readonly body: Readonly<Record<string, unknown>>;
}

/** A reply that was recorded as a stream. */
export interface RecordedStream extends Row {
  readonly transport: 'json-lines' | 'sse-text';
  readonly chunks: readonly string[];
}

const named = process.env.TOOLWRIGHT_DATA;
const folder = new URL('wire/', named ? pathToFileURL(`${named}/`) : new URL('../../../../shared/data/', import.meta.url));

/** Where the recordings are looked for. */
export const recordingPath: string = fileURLToPath(folder);

/** Rows of which no more is expected than that they do no harm. */
const doubtful = ['unparsable_chunk', 'tool_call_without_name', 'invalid_json_args', 'error'];

/** Its pieces say one text and its finished item another: somebody shortened it by hand. */
const contradictory = 'ws_2e2685d0d950';

/** Reads what was recorded of an API; nothing where the folder is not there. */
export function readRecordings<R extends RecordedResponse | RecordedStream>(file: string, api: ApiName): readonly R[] {
  const url = new URL(file, folder);
  if (!existsSync(url)) return [];
  const lines = readFileSync(url, 'utf8').split('\n').filter(Boolean);
  return (
    lines
      // The rows are described in the README beside the files.
      .map((line) => JSON.parse(line) as R)
      .filter(({ id, format, tags }) => format === `openai-${api}` && id !== contradictory && !tags.some((tag) => doubtful.includes(tag)))
      .filter(isOfChat)
  );
}

/** Some recordings are of the older completions API, whose choices hold no message. */
function isOfChat(row: RecordedResponse | RecordedStream): boolean {
  const written = 'body' in row ? JSON.stringify(row.body) : row.chunks.join('');
  return !written.includes('"text_completion"');
}
