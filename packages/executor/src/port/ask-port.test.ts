import { describe, expect, test } from '@jest/globals';
import { ManualClock, RecordingListener } from '@toolwright/testkit';
import { Execution } from '../execution/execution.js';
import { askPort, type PortQuestion } from './ask-port.js';

function setUp(question: Partial<PortQuestion<string>>) {
  const clock = new ManualClock();
  const listener = new RecordingListener();
  const execution = new Execution({ clock, listener, origin: {}, access: 'read', idempotent: true });
  const answer = askPort(
    { port: 'CacheStore', ask: () => 'kept', effect: 'ignored', otherwise: () => 'nothing', ...question },
    execution,
    clock,
  );
  return { clock, listener, answer };
}

describe('C16 askPort', () => {
  test('passes on an answer that is there at once, without a timer', () => {
    const { answer, clock } = setUp({});
    expect(answer).toBe('kept');
    expect(clock.pending).toBe(0);
  });

  test('passes on an answer that comes in time, and leaves no timer behind', async () => {
    const { answer, clock, listener } = setUp({ ask: () => Promise.resolve('kept') });
    expect(await answer).toBe('kept');
    expect(clock.pending).toBe(0);
    expect(listener.events).toEqual([]);
  });

  test.each([
    ['throws', () => raise('no disk'), 'no disk'],
    ['rejects', () => Promise.reject(new TypeError('no net')), 'no net'],
    ['hangs', () => new Promise<string>(() => {}), 'no answer within 1000 ms'],
  ])('goes on without a port that %s, and says so', async (_, ask, reason) => {
    const { answer, clock, listener } = setUp({ ask });
    expect(await clock.until(Promise.resolve(answer))).toBe('nothing');
    expect(listener.events).toMatchObject([{ type: 'port.failed', port: 'CacheStore', reason, effect: 'ignored' }]);
    expect(clock.pending).toBe(0);
  });

  test('drops an answer that is late, even a failure', async () => {
    const { promise, reject } = Promise.withResolvers<string>();
    const { answer, clock, listener } = setUp({ ask: () => promise, limitMs: 50 });
    expect(await clock.until(Promise.resolve(answer))).toBe('nothing');
    reject(new Error('too late'));
    await clock.settle();
    expect(listener.events).toHaveLength(1);
  });
});

function raise(message: string): never {
  throw new TypeError(message);
}
