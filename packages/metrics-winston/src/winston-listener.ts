import type { EventListener, ToolwrightEvent } from '@toolwright/contract';
import type { LogEntry } from './entry/log-entry.js';
import { toLogEntry } from './entry/to-log-entry.js';
import { describeCause } from './field/describe-cause.js';
import { createStderrLogger } from './log/stderr-logger.js';
import { writeEntry } from './log/write-entry.js';
import type { WinstonOptions } from './winston-options.js';

/**
 * Writes every event as one structured log line. Never throws.
 * @example container.bind(EVENT_LISTENER).toConstantValue(winstonListener({ level: 'debug' }))
 */
export function winstonListener({ logger, level }: WinstonOptions = {}): EventListener {
  const target = logger ?? createStderrLogger(level);
  return { onEvent: (event) => writeEntry(target, describe(event)) };
}

// An event that breaks the contract is still worth a line: whoever sent it has a bug.
function describe(event: ToolwrightEvent): LogEntry {
  try {
    return toLogEntry(event);
  } catch (error) {
    return { level: 'warn', message: 'An event did not have the shape of its type.', fields: { cause: describeCause(error) } };
  }
}
