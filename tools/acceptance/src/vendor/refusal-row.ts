import type { Row } from '../acceptance-set.ts';
import { isRecord } from '../is-record.ts';

/** A refusal that was recorded. */
export interface RefusalRow {
  readonly provider: string;
  /** 500 where the row has none. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What speaks of the bytes of the recording, not of the refusal. */
const transportHeaders = /^(?:content-length|content-encoding|transfer-encoding|connection|date)$/i;

/** Reads a row of refusals; undefined where it is none. */
export function readRefusal({ provider, status, headers, body }: Row): RefusalRow | undefined {
  if (typeof provider !== 'string') return undefined;
  const given = isRecord(headers) ? Object.entries(headers) : [];
  const kept = given.flatMap(([name, value]) => (transportHeaders.test(name) ? [] : [[name, String(value)] as const]));
  return { provider, status: typeof status === 'number' ? status : 500, headers: Object.fromEntries(kept), body: body ?? '' };
}

/** The vendor's own message, in one line; empty where it wrote none. */
export function readMessage({ body }: RefusalRow): string {
  const error = isRecord(body) ? (body.error ?? body) : body;
  const message = isRecord(error) ? error.message : error;
  return typeof message === 'string' ? message.replace(/\s+/g, ' ').trim() : '';
}

/** The wait that the vendor asks for, in milliseconds; undefined where it asks for none. */
export function readWaitMs({ headers, body }: RefusalRow): number | undefined {
  const lower = new Headers(headers);
  const milliseconds = lower.get('retry-after-ms') ?? '';
  const seconds = lower.get('retry-after') ?? '';
  if (/^\d+(?:\.\d+)?$/.test(milliseconds)) return Number(milliseconds);
  if (/^\d+(?:\.\d+)?$/.test(seconds)) return Number(seconds) * 1_000;
  const delay = /"retryDelay": ?"(\d+(?:\.\d+)?)s"/.exec(JSON.stringify(body))?.[1];
  return delay === undefined ? undefined : Number(delay) * 1_000;
}
