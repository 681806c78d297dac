import { describe, expect, test } from '@jest/globals';
import { type RegisteredTool, silentLogger, type ToolCall, type ToolRegistry } from '@toolwright/contract';
import { ManualClock, RecordingListener, registryOf, SeededRandom, SequentialIds, toolOf } from '@toolwright/testkit';
import { PipelineToolExecutor } from '../src/pipeline-tool-executor.js';
import { setUp } from './executor-fixture.js';

const call = (id: string, name: string, given: ToolCall['arguments'] = {}): ToolCall => ({ id, name, arguments: given });

/** A read that counts how often it ran. */
function countingRead(options: Partial<Parameters<typeof toolOf>[0]> = {}) {
  let runs = 0;
  const run = (): number => {
    runs += 1;
    return runs;
  };
  return { tool: toolOf({ name: 'demo.count', access: 'read', run, ...options }), runs: () => runs };
}

describe('D1 calls of one turn that ask the same', () => {
  const ann = { name: 'Ann', days: 3 };

  test('run once as reads, and the others say whose result they give', async () => {
    const { tool, runs } = countingRead();
    const { clock, executor, listener } = setUp(tool);
    const same = call('b', 'demo.count', '{"days":3,"name":"Ann"}');
    const results = await clock.until(executor.executeBatch([call('a', 'demo.count', ann), same]));
    expect(runs()).toBe(1);
    expect(results).toMatchObject([
      { callId: 'a', data: 1, attempts: 1, warnings: [] },
      { callId: 'b', data: 1, attempts: 0, durationMs: 0, warnings: [expect.stringContaining('call a of the same turn')] },
    ]);
    const told = listener.events.flatMap((event) =>
      event.type.startsWith('call.') && 'callId' in event ? [`${event.callId} ${event.type}`] : [],
    );
    expect(told).toEqual(['a call.started', 'a call.finished', 'b call.started', 'b call.finished']);
  });

  test('are the same when they are read as the same', async () => {
    const schema = { type: 'object', properties: { days: { type: 'integer' } } } as const;
    const { tool, runs } = countingRead({
      schema,
      parse: (value) => {
        const isFit = typeof value === 'object' && value !== null && 'days' in value && typeof value.days === 'number';
        return isFit
          ? { ok: true, input: value }
          : { ok: false, problems: [{ path: 'days', expected: 'an integer', received: 'a text', rule: 'type' }] };
      },
    });
    const { clock, executor } = setUp(tool);
    await clock.until(executor.executeBatch([call('a', 'demo.count', { days: 3 }), call('b', 'demo.count', { days: '3' })]));
    expect(runs()).toBe(1);
  });

  test('share a failure as they share a value', async () => {
    let runs = 0;
    const tool = toolOf({
      name: 'demo.read',
      access: 'read',
      run: () => {
        runs += 1;
        throw new TypeError('broken');
      },
    });
    const { clock, executor } = setUp(tool);
    const results = await clock.until(executor.executeBatch([call('a', 'demo.read'), call('b', 'demo.read')]));
    expect(runs).toBe(1);
    expect(results).toMatchObject([{ failure: { code: 'execution_error' } }, { callId: 'b', failure: { code: 'execution_error' } }]);
  });

  test('run each as writes', async () => {
    const { tool, runs } = countingRead({ access: 'write' });
    const { clock, executor } = setUp(tool);
    const results = await clock.until(executor.executeBatch([call('a', 'demo.count', ann), call('a', 'demo.count', ann)]));
    expect(runs()).toBe(2);
    expect(results).toMatchObject([{ data: 1 }, { data: 2 }]);
  });
});

describe('D1 keys of writes', () => {
  test('a key that cannot be read is a failure of its call, and nothing runs for it', async () => {
    const stateful = ({ account }: { readonly account?: { readonly id: string } }): string => {
      if (account === undefined) throw new TypeError('no account');
      return account.id;
    };
    const { tool, runs } = countingRead({ access: 'write', stateful });
    const { clock, executor, listener } = setUp(tool);
    const results = await clock.until(executor.executeBatch([call('a', 'demo.count'), call('b', 'demo.count', { account: { id: '1' } })]));
    expect(runs()).toBe(1);
    const message = 'The key of @Stateful was to be read off the input; reading it failed: no account';
    const failure = { code: 'execution_error', category: 'permanent', sideEffect: 'none', message };
    expect(results).toMatchObject([{ success: false, attempts: 0, warnings: [], failure }, { success: true }]);
    expect(listener.events.filter(({ type }) => type === 'call.finished')).toHaveLength(2);
  });

  test.each([
    ['as asked', {}, 100],
    ['one by one', { order: 'sequential' }, 300],
    ['one at a time', { maxConcurrent: 1 }, 300],
  ] as const)('%s, three writes to three accounts of 100 ms each take %j: %i ms', async (_title, scope, expectedMs) => {
    const pay = toolOf({
      name: 'bank.pay',
      stateful: ({ account }: { readonly account: string }) => account,
      run: () => new Promise((resolve) => void clock.schedule(100, () => resolve('paid'))),
    });
    const { clock, executor } = setUp(pay);
    const calls = ['x', 'y', 'z'].map((account) => call(account, 'bank.pay', { account }));
    await clock.until(executor.executeBatch(calls, scope));
    expect(clock.now()).toBe(expectedMs);
  });
});

describe('D1 a neighbour that crashes', () => {
  const set = (find: ToolRegistry['find'], tool: RegisteredTool) => {
    const clock = new ManualClock();
    const executor = new PipelineToolExecutor({
      registry: { ...registryOf(tool), find },
      clock,
      random: new SeededRandom(1),
      idSource: new SequentialIds('id_'),
      listener: new RecordingListener(),
      logger: silentLogger,
    });
    return { clock, executor };
  };

  test('outside its pipeline takes no result of the others along', async () => {
    const { tool } = countingRead();
    const find = (name: string): RegisteredTool | undefined => {
      if (name === 'demo.lost') throw new TypeError('the registry is down');
      return tool;
    };
    const { clock, executor } = set(find, tool);
    const results = await clock.until(executor.executeBatch([call('a', 'demo.lost'), call('b', 'demo.count')]));
    expect(results).toMatchObject([
      { callId: 'a', success: false, attempts: 0, failure: { code: 'execution_error' } },
      { callId: 'b', success: true },
    ]);
  });

  test('while its arguments are checked runs alone, and fails alone', async () => {
    const { tool } = countingRead();
    const broken = toolOf({
      name: 'demo.broken',
      run: () => 1,
      parse: () => {
        throw new TypeError('no schema');
      },
    });
    const { clock, executor } = setUp(tool, broken);
    const results = await clock.until(executor.executeBatch([call('a', 'demo.count'), call('b', 'demo.broken'), call('c', 'demo.count')]));
    expect(results.map(({ success }) => success)).toEqual([true, false, true]);
  });
});
