import { describe, expect, test } from '@jest/globals';
import winston from 'winston';
import { winstonLogger } from '../src/log/winston-logger.js';
import { createMemoryLog } from './memory-log.js';

describe('F1 winstonLogger', () => {
  test('writes each level with its message and fields', () => {
    const { logger, lines } = createMemoryLog();
    const log = winstonLogger(logger);
    log.debug('asked', { city: 'Oslo' });
    log.info('answered');
    log.warn('slow');
    log.error('lost');
    expect(lines()).toEqual([
      { level: 'debug', message: 'asked', city: 'Oslo' },
      { level: 'info', message: 'answered' },
      { level: 'warn', message: 'slow' },
      { level: 'error', message: 'lost' },
    ]);
  });

  test('masks secrets in the message and the fields', () => {
    const { logger, lines } = createMemoryLog();
    winstonLogger(logger).info('sent with api_key=abc', { token: 'abc', list: [{ cookie: 'abc' }] });
    expect(lines()).toEqual([{ level: 'info', message: 'sent with api_key=[masked]', token: '[masked]', list: [{ cookie: '[masked]' }] }]);
  });

  test('lets no field take the place of level or message, and reads no placeholders', () => {
    const { logger, lines } = createMemoryLog({ format: winston.format.combine(winston.format.splat(), winston.format.json()) });
    winstonLogger(logger).info('100%d sure', { level: 'error', message: 'forged' });
    expect(lines()).toEqual([{ level: 'info', message: '100%d sure' }]);
  });

  test('keeps the fields of a child logger', () => {
    const { logger, lines } = createMemoryLog();
    winstonLogger(logger.child({ service: 'shop' })).info('up');
    expect(lines()).toEqual([{ level: 'info', message: 'up', service: 'shop' }]);
  });
});
