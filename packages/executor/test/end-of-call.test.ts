import { describe, expect, test } from '@jest/globals';
import { toolOf } from '@toolwright/testkit';
import { setUp } from './executor-fixture.js';

describe('C10 a call ends', () => {
  test('with its attempt, when nothing is waited for after that', async () => {
    const wait = (): Promise<string> => new Promise((resolve) => void clock.schedule(20, () => resolve('done')));
    const { clock, execute, listener } = setUp(toolOf({ name: 'demo.read', access: 'read', run: wait }));
    const startedAt = clock.now();
    expect(await execute({})).toMatchObject({ durationMs: 20, timestamp: new Date(startedAt + 20).toISOString() });
    expect(listener.events.at(-1)).toMatchObject({ type: 'call.finished', at: startedAt + 20 });
  });

  test('after its only attempt, by as long as another tool took that stood in', async () => {
    const wait = (): Promise<string> => new Promise((resolve) => void clock.schedule(300, () => resolve('second best')));
    const fail = (): never => {
      throw new TypeError('down');
    };
    const fallback = { kind: 'fallback', sources: [{ kind: 'tool', tool: 'demo.other' }] } as const;
    const { clock, execute } = setUp(
      toolOf({ name: 'demo.read', access: 'read', policies: { fallback }, run: fail }),
      toolOf({ name: 'demo.other', access: 'read', run: wait }),
    );
    const startedAt = clock.now();
    const result = await execute({});
    expect(result).toMatchObject({ success: true, attempts: 1, durationMs: 300, timestamp: new Date(startedAt + 300).toISOString() });
  });
});
