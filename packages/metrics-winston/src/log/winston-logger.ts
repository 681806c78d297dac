import type { JsonObject, Logger } from '@toolwright/contract';
import type winston from 'winston';
import type { LogLevel } from '../entry/log-entry.js';
import { writeEntry } from './write-entry.js';

/** Lets tools write to a winston logger through `context.logger`; secrets are masked and long fields cut. */
export function winstonLogger(logger: winston.Logger): Logger {
  const writeAt =
    (level: LogLevel) =>
    (message: string, fields: JsonObject = {}) =>
      writeEntry(logger, { level, message, fields });
  return { debug: writeAt('debug'), info: writeAt('info'), warn: writeAt('warn'), error: writeAt('error') };
}
