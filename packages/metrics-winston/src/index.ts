export type { LogLevel } from './entry/log-entry.js';
export { winstonLogger } from './log/winston-logger.js';
export { winstonListener } from './winston-listener.js';
export type { WinstonOptions } from './winston-options.js';
