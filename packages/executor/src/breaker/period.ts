import type { BreakerVerdict } from '@toolwright/contract';

/** A time in which a circuit does not change its state: it says which attempts may begin. */
export interface Period {
  acquire(): BreakerVerdict;
  /** Sees what should have happened by now: no timer of a breaker's does. Asked before anything else is. */
  catchUp(): void;
}
