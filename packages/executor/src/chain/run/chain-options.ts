import type { CallScope, Clock, EventListener, ToolExecutor, ToolRegistry } from '@toolwright/contract';
import type { Compensator } from '../compensation/compensator.js';

/** What running a chain needs from outside. */
export interface ChainOptions {
  readonly executor: ToolExecutor;
  readonly registry: ToolRegistry;
  readonly clock: Clock;
  readonly compensator: Compensator;
  /** Told which steps are to come and which are skipped. @default nobody */
  readonly listener?: EventListener;
  /** On whose behalf; its signal withdraws the whole chain. */
  readonly scope?: CallScope;
  /** Steps that run at once. ≥ 1; below that, 1. @default 8 */
  readonly maxConcurrent?: number;
}
