import { type Verdict, verdictOf } from './verdict.js';

/** Beside 5xx: a request that the server waited for too long, that came too early, or that were too many. */
const transient: ReadonlySet<number> = new Set([408, 425, 429]);

/**
 * Server errors that stay: not implemented, HTTP version, negotiation (RFC 2295), a loop (RFC 5842), missing extensions (RFC 2774), a login
 * page in between (RFC 6585), and Cloudflare's for a handshake or certificate of the origin that fails.
 */
const permanent: ReadonlySet<number> = new Set([501, 505, 506, 508, 510, 511, 525, 526]);

/**
 * Answers that come before anything is done: the server did not accept the request, or (Cloudflare's 521, 523, 525, 526) it was never
 * reached. Not among them: 408, 409, 410 and 5xx, which may also follow an earlier attempt, or come from something between.
 */
const refused: ReadonlySet<number> = new Set([
  ...[400, 401, 402, 403, 404, 405, 406, 407, 411, 412, 413, 414, 415, 416, 417, 421, 422, 423, 425, 426, 428, 429, 431, 451],
  ...[501, 505, 511, 521, 523, 525, 526],
]);

/**
 * Judges an HTTP status; `undefined` for what is no error.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-status-codes
 * @see https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/
 */
export function judgeHttpStatus(status: number): Verdict | undefined {
  if (!(status >= 400 && status <= 599)) return undefined;
  const mayPass = status >= 500 ? !permanent.has(status) : transient.has(status);
  return verdictOf(mayPass ? 'transient' : 'permanent', isRefusal(status) ? 'none' : 'uncertain');
}

/** Whether an HTTP status says that nothing was done. */
export function isRefusal(status: number): boolean {
  return refused.has(status);
}
