import type { CallScope, Clock, ToolExecutor, ToolRegistry } from '@toolwright/contract';
import type { Compensator } from '../compensation/compensator.js';

/** What running a chain needs from outside. */
export interface ChainOptions {
  readonly executor: ToolExecutor;
  readonly registry: ToolRegistry;
  readonly clock: Clock;
  readonly compensator: Compensator;
  /** On whose behalf; its signal withdraws the whole chain. */
  readonly scope?: CallScope;
  /** Steps that run at once. ≥ 1. @default 8 */
  readonly maxConcurrent?: number;
}
