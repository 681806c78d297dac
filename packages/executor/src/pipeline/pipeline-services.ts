import type { Clock, EventListener, FailureMapper, IdSource, Logger, Random } from '@toolwright/contract';
import type { ExecutorPorts } from '../port/executor-ports.js';

/** What guarding any work needs from outside. */
export interface GuardServices extends Pick<ExecutorPorts, 'breakerSource' | 'rateLimiter' | 'bulkheads'> {
  readonly clock: Clock;
  readonly random: Random;
  /** Sees what belongs to no execution: changes of a circuit. */
  readonly listener: EventListener;
  /** Asked about anything thrown before the table of known errors is. */
  readonly failureMappers: readonly FailureMapper[];
}

/** What the strategies of a tool need from outside. */
export interface PipelineServices extends GuardServices, ExecutorPorts {
  readonly idSource: IdSource;
  readonly logger: Logger;
  /** Whether arguments that do not fit are read as what the schema expects where that leaves no doubt. */
  readonly coercion: 'on' | 'off';
  /** Whether stale values of the cache are used at once, marked as such, instead of asking the tool. @default false */
  readonly offline?: boolean;
  /** Whether what is cut off a result that is too large is lost, or kept behind a reference for the same principal in the same run. @default 'cut' */
  readonly overflow?: 'cut' | 'store';
}
