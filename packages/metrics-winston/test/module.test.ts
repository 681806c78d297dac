import { describe, expect, test } from '@jest/globals';
import { EVENT_LISTENER, type EventListener, LOGGER, type Logger } from '@toolwright/contract';
import { Container } from 'inversify';
import { winstonModule } from '../src/module.js';
import { createMemoryLog } from './memory-log.js';

describe('F1 winstonModule', () => {
  test('binds a listener and the logger of tools to one log', () => {
    const { logger, lines } = createMemoryLog();
    const container = new Container();
    container.load(winstonModule({ logger }));
    const [listener] = container.getAll<EventListener>(EVENT_LISTENER);
    listener?.onEvent({ schemaVersion: 1, at: 0, type: 'run.started', input: 'Rain?' });
    container.get<Logger>(LOGGER).warn('slow upstream');
    expect(lines().map((line) => line.message)).toEqual(['The run started.', 'slow upstream']);
  });

  test('opens a log of its own when none is given', () => {
    const container = new Container();
    container.load(winstonModule({ level: 'error' }));
    expect(() => container.get<Logger>(LOGGER).debug('not seen')).not.toThrow();
  });
});
