import type { RunId } from '../id/run-id.js';

/** Version of the events' shape; grows when a field changes its meaning. */
export const eventSchemaVersion = 1;

/** What an event belongs to; each part is absent where it does not apply. */
export interface EventOrigin {
  readonly runId?: RunId;
  /** Model turn of the run, from 1. */
  readonly step?: number;
  readonly callId?: string;
  readonly tool?: string;
  /** `provider/model`, on events about a model turn. */
  readonly model?: string;
}

/** What every event carries. */
export interface EventBase extends EventOrigin {
  readonly schemaVersion: typeof eventSchemaVersion;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
}
