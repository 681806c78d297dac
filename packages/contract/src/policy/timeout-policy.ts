/** How long an attempt may take. Declared by `@Timeout`; every tool has one. */
export interface TimeoutPolicy {
  readonly kind: 'timeout';
  /** Limit of one attempt, in milliseconds. 1–86,400,000. @default 30,000 */
  readonly ms: number;
  /** How long a handler may take to stop after its signal has fired before it is abandoned, in milliseconds. 0–86,400,000. @default 5,000 */
  readonly graceMs: number;
  /** Limit of all attempts and the waits between them, in milliseconds. @default none */
  readonly totalMs?: number;
}

/** The timeout of a tool that declares none. */
export const defaultTimeoutPolicy: TimeoutPolicy = { kind: 'timeout', ms: 30_000, graceMs: 5_000 };
