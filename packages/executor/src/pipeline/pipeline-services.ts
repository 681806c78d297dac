import type { Clock, EventListener, FailureMapper, IdSource, Logger, Random } from '@toolwright/contract';
import type { ExecutorPorts } from '../port/executor-ports.js';

/** What the strategies of a tool need from outside. */
export interface PipelineServices extends ExecutorPorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly idSource: IdSource;
  readonly logger: Logger;
  /** Sees what belongs to no execution: changes of a circuit. */
  readonly listener: EventListener;
  /** Asked about anything thrown before the table of known errors is. */
  readonly failureMappers: readonly FailureMapper[];
  /** Whether arguments that do not fit are read as what the schema expects where that leaves no doubt. */
  readonly coercion: 'on' | 'off';
}
