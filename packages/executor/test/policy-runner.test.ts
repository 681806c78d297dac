import { describe, expect, test } from '@jest/globals';
import { type Clock, defaultRetryPolicy, type GuardedTask, type QuietTimer, ToolwrightError } from '@toolwright/contract';
import { ManualClock, RecordingListener, SeededRandom } from '@toolwright/testkit';
import { PipelinePolicyRunner } from '../src/pipeline-policy-runner.js';

const policies: GuardedTask<string>['policies'] = { timeout: { kind: 'timeout', ms: 1_000, graceMs: 0 }, retry: defaultRetryPolicy };

function setUp() {
  const clock = new ManualClock();
  const listener = new RecordingListener();
  const runner = new PipelinePolicyRunner({ clock, random: new SeededRandom(1), listener });
  const run = (body: GuardedTask<string>['body']) =>
    clock.until(runner.run({ name: 'demo/one', policies, origin: { model: 'demo/one' }, body }));
  return { clock, listener, run };
}

describe('E5 work under policies', () => {
  test('waits as long as a rate limit asks, then tries again', async () => {
    const { clock, listener, run } = setUp();
    let attempts = 0;
    const body = async (): Promise<string> => {
      attempts += 1;
      if (attempts === 1) throw new ToolwrightError('rate_limited', 'slow down', { retryAfterMs: 2_000 });
      return 'answer';
    };
    expect(await run(body)).toEqual({ ok: true, value: 'answer' });
    expect(clock.now()).toBe(2_000);
    expect(listener.ofType('retry.scheduled')).toMatchObject([{ model: 'demo/one', attempt: 2, delayMs: 2_000 }]);
  });

  test('gives the failure as data when all attempts hang', async () => {
    const { clock, run } = setUp();
    expect(await run(() => new Promise(() => {}))).toMatchObject({ ok: false, failure: { code: 'timeout' } });
    expect(clock.pending).toBe(0);
  });

  test('leaves a permanent failure alone', async () => {
    const { listener, run } = setUp();
    const outcome = await run(() => Promise.reject(new ToolwrightError('authentication_failed', 'wrong key')));
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'authentication_failed' } });
    expect(listener.ofType('attempt.started')).toHaveLength(1);
  });

  test('shares one timer between all runs under the same policies, however many there are', async () => {
    const clock = new ManualClock();
    const timers: QuietTimer[] = [];
    const quiet: Clock = {
      now: () => clock.now(),
      schedule: (delayMs, task) => clock.schedule(delayMs, task),
      scheduleQuiet(delayMs, task) {
        const timer = { cancel: clock.schedule(delayMs, task), ref() {}, unref() {} };
        timers.push(timer);
        return timer;
      },
    };
    const runner = new PipelinePolicyRunner({ clock: quiet, random: new SeededRandom(1), listener: new RecordingListener() });
    const run = (name: string) => runner.run({ name, policies, origin: {}, body: async () => name });
    expect(await run('demo/one')).toEqual({ ok: true, value: 'demo/one' });
    expect(await Promise.all([run('demo/one'), run('demo/one')])).toHaveLength(2);
    expect(timers).toHaveLength(1);
    expect(await run('demo/two')).toEqual({ ok: true, value: 'demo/two' });
    expect(timers).toHaveLength(2);
  });
});
