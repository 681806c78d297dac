import type { Violation } from '../check/violation.js';
import type { WireRequest } from '../server/wire-server.js';
import type { Refusal } from './refusal.js';
import type { Reply } from './reply.js';
import type { RequestBody } from './turn.js';

/** What one vendor's API demands and how it speaks; all else about a server is the same for all. */
export interface Vendor {
  /** What follows host and port in the base URL, for example `/v1`. */
  readonly basePath: string;
  /** The paths that exist. */
  readonly path: RegExp;
  /** The key that a request shows, if any. */
  readKey(request: WireRequest): string | undefined;
  /** How a key is refused; `undefined` is a key that is missing. */
  refuseKey(key: string | undefined): Refusal;
  /** What headers beside the key refuse, such as the version of the API. */
  checkHeaders?(request: WireRequest): Refusal | undefined;
  /** All that the API would refuse in a body, the worst first. */
  checkBody(body: RequestBody, issued: readonly unknown[]): Iterable<Violation>;
  isStreamed(request: WireRequest): boolean;
  toReply(reply: Reply, context: ReplyContext): unknown;
  /** The same reply as the server-sent events that the vendor makes of it. */
  toStream(reply: Reply, context: ReplyContext): readonly string[];
  toErrorBody(refusal: Refusal): unknown;
  /** The headers by which the vendor asks for a wait. */
  toErrorHeaders?(refusal: Refusal): Readonly<Record<string, string>>;
  /** The event by which the vendor says in a stream that it failed. */
  toErrorEvent(refusal: Refusal): string;
}

/** What a reply refers to. */
export interface ReplyContext {
  readonly path: string;
  readonly body: RequestBody;
  /** Position in the script, from 1. */
  readonly turn: number;
}
