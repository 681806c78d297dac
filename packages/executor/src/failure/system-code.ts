import type { FailureCategory } from '@toolwright/contract';

const transient: ReadonlySet<string> = new Set([
  // Node's network errors. Source: undici 7 retry handler, @smithy/core retry rules.
  ...['ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'EHOSTDOWN', 'ENETUNREACH', 'ENETDOWN'],
  ...['ENOTFOUND', 'EAI_AGAIN', 'EBUSY', 'EAGAIN'],
  // undici's own.
  ...['UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'],
]);

const permanent: ReadonlySet<string> = new Set([
  ...['ENOENT', 'EACCES', 'EPERM', 'EEXIST', 'EISDIR', 'ENOTDIR', 'EINVAL', 'EADDRNOTAVAIL'],
  ...['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ...['ERR_INVALID_URL', 'ERR_INVALID_ARG_TYPE', 'ERR_INVALID_ARG_VALUE'],
]);

/** What a system code such as `ECONNRESET` says about trying again; `undefined` when it says nothing. */
export function categoryOfSystemCode(code: string): FailureCategory | undefined {
  if (transient.has(code)) return 'transient';
  return permanent.has(code) ? 'permanent' : undefined;
}

const neverSent: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** Whether a system code says that no connection came about, so that nothing can have been sent. */
export function isNeverSent(code: string): boolean {
  return neverSent.has(code);
}
