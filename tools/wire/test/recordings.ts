import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { JsonRecord } from '../src/check/is-record.js';
import type { VendorCase } from './vendor-case.js';

interface Row {
  readonly id: string;
  readonly format: string;
  readonly provider: string;
  readonly tags: readonly string[];
}

/** A recorded reply, and what it says. */
export interface Recording extends Row {
  readonly body: JsonRecord;
  readonly expected: { readonly text: string; readonly tool_calls: readonly unknown[] };
}

/** The replies that other people recorded from an API: their bodies, and the chunks of their streams. */
export interface Recordings {
  readonly bodies: readonly Recording[];
  readonly chunks: readonly unknown[];
}

const named = process.env.TOOLWRIGHT_DATA;

/** The folder that TOOLWRIGHT_DATA names, or `../shared/data` beside the checkout; `undefined` where there is none. */
export const recordingFolder = [named ? pathToFileURL(`${named}/`) : new URL('../../../../shared/data/', import.meta.url)]
  .map((data) => new URL('wire/', data))
  .find((folder) => existsSync(folder));

/** Reads what was recorded of an API. */
export function readRecordings(folder: URL, api: VendorCase['api']): Recordings {
  function readRows<R extends Row>(name: string): readonly R[] {
    const rows = readFileSync(new URL(name, folder), 'utf8').split('\n').filter(Boolean);
    // The rows are described in the README beside the files.
    return rows.map((row) => JSON.parse(row) as R).filter(({ format }) => format === api);
  }
  const streams = readRows<Row & { readonly transport: string; readonly chunks: readonly string[] }>('streams.dev.jsonl');
  const readable = streams.filter(({ transport, tags }) => transport === 'json-lines' && !tags.includes('unparsable_chunk'));
  return { bodies: readRows('responses.dev.jsonl'), chunks: readable.flatMap(({ chunks }) => chunks.map((chunk) => JSON.parse(chunk))) };
}
