import { type Clock, systemClock } from '@toolwright/contract';
import winston from 'winston';
import type { LogLevel } from '../entry/log-entry.js';

/** Writes one JSON object a line to stderr: stdout belongs to the program. A line without a timestamp gets that of its writing. */
export function createStderrLogger(level: LogLevel = 'info', clock: Clock = systemClock): winston.Logger {
  const stamp = winston.format((info) => ({ timestamp: new Date(clock.now()).toISOString(), ...info }));
  return winston.createLogger({
    level,
    format: winston.format.combine(stamp(), winston.format.json({ deterministic: false })),
    transports: [new winston.transports.Stream({ stream: process.stderr })],
  });
}
