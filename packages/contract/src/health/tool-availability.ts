/**
 * Whether it makes sense to call a tool now. It is advice for whoever chooses among tools, and refuses nobody: what refuses is the tool's
 * own bulkhead, limit and circuit, each for those whom it concerns.
 */
export type ToolAvailability =
  | { readonly kind: 'available' }
  /** Its bulkhead is full: a call would wait in line, or be refused. */
  | { readonly kind: 'busy' }
  /** It has failed too often of late. */
  | { readonly kind: 'degraded'; readonly successRatio: number }
  /** The limit that all its callers share is reached. */
  | {
      readonly kind: 'rate-limited';
      /** Milliseconds since the Unix epoch. */
      readonly until: number;
    }
  /** Its circuit lets nothing through. */
  | {
      readonly kind: 'open';
      /** When probes are let through, in milliseconds since the Unix epoch; absent while somebody holds it open by hand, or where nobody knows. */
      readonly until?: number;
    }
  /** It is switched off. */
  | { readonly kind: 'disabled' };
