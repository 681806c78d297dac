import { describe, expect, test } from '@jest/globals';
import { createFailure, type ToolwrightEvent } from '@toolwright/contract';
import winston from 'winston';
import { winstonListener } from '../src/winston-listener.js';
import { createMemoryLog } from './memory-log.js';

const started: ToolwrightEvent = {
  schemaVersion: 1,
  at: 0,
  callId: 'call_1',
  tool: 'mail.send',
  type: 'call.started',
  arguments: { to: 'ann', smtp: { password: 'hunter2' } },
};

describe('F1 winstonListener', () => {
  test('writes one JSON line for an event, absent fields left out', () => {
    const { logger, lines } = createMemoryLog();
    winstonListener({ logger }).onEvent(started);
    expect(lines()).toEqual([
      {
        timestamp: '1970-01-01T00:00:00.000Z',
        level: 'info',
        message: 'mail.send was called.',
        event: 'call.started',
        call: 'call_1',
        tool: 'mail.send',
        arguments: { to: 'ann', smtp: { password: '[masked]' } },
      },
    ]);
  });

  test('shortens long arguments to 2 KiB', () => {
    const { logger, lines } = createMemoryLog();
    winstonListener({ logger }).onEvent({ ...started, arguments: { text: 'x'.repeat(1_000_000) } });
    expect(JSON.stringify(lines()[0]?.arguments).length).toBeLessThan(2_100);
  });

  test('masks secrets in arguments that are text, readable as JSON or not', () => {
    const { logger, lines } = createMemoryLog();
    const listener = winstonListener({ logger });
    listener.onEvent({ ...started, arguments: '{"password":"hunter2"}' });
    listener.onEvent({ ...started, arguments: '{"password":"hunter2' });
    expect(lines().map((line) => line.arguments)).toEqual([{ password: '[masked]' }, '{"password":[masked]']);
  });

  test('masks secrets in the message and the cause of a failure, and logs nothing else of the cause', () => {
    const { logger, lines } = createMemoryLog();
    const cause = Object.assign(new TypeError('GET /?token=hunter2'), { request: 'hunter2', self: {} });
    cause.self = cause;
    const failure = createFailure('execution_error', 'GET /?token=hunter2 failed', { cause });
    winstonListener({ logger }).onEvent({ ...started, type: 'retry.scheduled', attempt: 2, delayMs: 5, failure });
    const [line] = lines();
    expect(line).toMatchObject({ cause: { name: 'TypeError', message: 'GET /?token=[masked]' }, error: 'GET /?token=[masked] failed' });
    expect(JSON.stringify(line)).not.toContain('hunter2');
  });

  test.each([
    ['nothing', null],
    ['an event without its result', { ...started, type: 'call.finished' }],
    ['an event at no time', { ...started, at: Number.NaN }],
  ])('survives %s with a line that says so', (_title, event) => {
    const { logger, lines } = createMemoryLog();
    // A cast, because the types forbid what a broken emitter may send.
    winstonListener({ logger }).onEvent(event as unknown as ToolwrightEvent);
    expect(lines()).toMatchObject([{ level: 'warn', message: 'An event did not have the shape of its type.' }]);
  });

  test('survives numbers that JSON does not know', () => {
    const { logger, lines } = createMemoryLog();
    winstonListener({ logger }).onEvent({ ...started, type: 'attempt.started', attempt: 1n } as unknown as ToolwrightEvent);
    expect(lines()).toMatchObject([{ attempt: '1' }]);
  });

  test('survives a format that throws', () => {
    const broken = winston.format(() => {
      throw new RangeError('broken format');
    });
    const { logger } = createMemoryLog({ format: broken() });
    expect(() => winstonListener({ logger }).onEvent(started)).not.toThrow();
  });

  test('says nothing to a logger that has been closed', () => {
    const { logger, lines } = createMemoryLog();
    const errors: unknown[] = [];
    logger.on('error', (error) => errors.push(error));
    logger.end();
    winstonListener({ logger }).onEvent(started);
    expect(lines()).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('leaves the level to the logger that it is given', () => {
    const { logger, lines } = createMemoryLog({ level: 'warn' });
    winstonListener({ logger }).onEvent(started);
    expect(lines()).toEqual([]);
  });

  test('calls a warning by its name in a logger with the levels of syslog', () => {
    const { logger, lines } = createMemoryLog({ levels: winston.config.syslog.levels });
    winstonListener({ logger }).onEvent({ ...started, type: 'attempt.settled_late', attempt: 1, durationMs: 1, success: true });
    expect(lines()).toMatchObject([{ level: 'warning' }]);
  });
});
