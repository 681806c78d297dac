import type winston from 'winston';
import type { LogLevel } from './entry/log-entry.js';

/** Where log lines go: to a logger of your own, or as JSON to stderr from a level on. */
export type WinstonOptions =
  | { readonly logger: winston.Logger; readonly level?: never }
  | {
      readonly logger?: never;
      /** Least level that is written. @default 'info' */
      readonly level?: LogLevel;
    };
