import type { IncomingHttpHeaders } from 'node:http';

/** A request as it came in, valid or not. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Parsed JSON; the text where it is none. */
  readonly body: unknown;
}

/** A running server of a vendor's API on this machine. */
export interface WireServer {
  /** What to configure the vendor's client with. */
  readonly baseUrl: string;
  /** Every request so far, in the order in which they came. */
  readonly requests: readonly WireRequest[];
  /** Destroys what is open, so that no handle is left; resolves when the port is free. */
  close(): Promise<void>;
}
