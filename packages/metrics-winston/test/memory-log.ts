import { PassThrough } from 'node:stream';
import winston from 'winston';

/** A real winston logger that writes JSON lines into memory. */
export function createMemoryLog(options: winston.LoggerOptions = {}) {
  const stream = new PassThrough({ encoding: 'utf8' });
  const logger = winston.createLogger({
    level: 'debug',
    format: winston.format.json(),
    transports: [new winston.transports.Stream({ stream })],
    ...options,
  });
  const read = (): string => stream.read() ?? '';
  const lines = (): readonly Record<string, unknown>[] =>
    read()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return { logger, lines };
}
