import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { createStderrLogger } from '../src/log/stderr-logger.js';
import { winstonLogger } from '../src/log/winston-logger.js';

afterEach(() => {
  jest.restoreAllMocks();
});

function capture(stream: NodeJS.WriteStream): readonly string[] {
  const written: string[] = [];
  jest.spyOn(stream, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  return written;
}

describe('F1 createStderrLogger', () => {
  test('writes JSON lines to stderr and nothing to stdout, timestamp first', () => {
    const [out, err] = [capture(process.stdout), capture(process.stderr)];
    const log = winstonLogger(createStderrLogger('info', { now: () => 0, schedule: () => () => {} }));
    log.info('up', { port: 80 });
    log.error('down');
    log.debug('not seen');
    expect(out).toEqual([]);
    expect(err.join('')).toBe(
      '{"timestamp":"1970-01-01T00:00:00.000Z","level":"info","message":"up","port":80}\n' +
        '{"timestamp":"1970-01-01T00:00:00.000Z","level":"error","message":"down"}\n',
    );
  });
});
