import { EVENT_LISTENER, LOGGER } from '@toolwright/contract';
import { ContainerModule } from 'inversify';
import { createStderrLogger } from './log/stderr-logger.js';
import { winstonLogger } from './log/winston-logger.js';
import { winstonListener } from './winston-listener.js';
import type { WinstonOptions } from './winston-options.js';

/** Binds the event listener and the `Logger` of tools to one winston logger. */
export function winstonModule({ logger, level }: WinstonOptions = {}): ContainerModule {
  return new ContainerModule(({ bind }) => {
    const target = logger ?? createStderrLogger(level);
    bind(EVENT_LISTENER).toConstantValue(winstonListener({ logger: target }));
    bind(LOGGER).toConstantValue(winstonLogger(target));
  });
}
