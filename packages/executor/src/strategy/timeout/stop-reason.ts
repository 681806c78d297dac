/** Why an attempt was stopped before its handler ended. */
export type StopReason = { readonly kind: 'timed-out'; readonly limitMs: number } | { readonly kind: 'withdrawn' };

/** The reason that an attempt's signal carries, named as the platform names its own. */
export function toAbortReason({ kind }: StopReason): DOMException {
  switch (kind) {
    case 'timed-out':
      return new DOMException('The time of the attempt is up.', 'TimeoutError');
    case 'withdrawn':
      return new DOMException('The caller withdrew the call.', 'AbortError');
  }
}
