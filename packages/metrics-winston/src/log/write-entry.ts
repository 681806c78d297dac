import type { JsonObject } from '@toolwright/contract';
import type winston from 'winston';
import type { LogEntry } from '../entry/log-entry.js';
import { excerpt } from '../field/excerpt.js';
import { isSecret, masked } from '../field/secret.js';

const maxFieldLength = 2_048;

/**
 * Writes one line. Every field passes the mask and is cut at 2,048 characters, whoever wrote it. Never throws: a log that is closed,
 * or a format that fails, must not stop the work. A logger with syslog's levels is given `warning` for `warn`.
 */
export function writeEntry(logger: winston.Logger, { level, message, fields }: LogEntry): void {
  try {
    const levelName = level === 'warn' && !('warn' in logger.levels) ? 'warning' : level;
    if (!logger.writable || !logger.isLevelEnabled(levelName)) return;
    const head = { level: levelName, message: String(excerpt(message, maxFieldLength)) };
    // One object, not `log(level, message, fields)`: winston would read `%s` in the message and a `message` among the fields.
    logger.log({ ...head, ...toShown(fields), ...head });
  } catch {
    // Nobody is left to tell.
  }
}

function toShown(fields: LogEntry['fields']): JsonObject {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present.map(([key, value]) => [key, isSecret(key, value) ? masked : excerpt(value, maxFieldLength)]));
}
