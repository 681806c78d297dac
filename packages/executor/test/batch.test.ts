import { describe, expect, test } from '@jest/globals';
import { silentLogger, type ToolCall } from '@toolwright/contract';
import { ManualClock, RecordingListener, registryOf, SeededRandom, SequentialIds, toolOf } from '@toolwright/testkit';
import { PipelineToolExecutor } from '../src/pipeline-tool-executor.js';
import { setUp } from './executor-fixture.js';

const call = (id: string, name: string): ToolCall => ({ id, name, arguments: { id } });

function setUpTrace() {
  const trace: string[] = [];
  const traced = (name: string, access: 'read' | 'write') =>
    toolOf({
      name,
      access,
      run: async ({ id }) => {
        trace.push(`${id} begins`);
        await new Promise<void>((resolve) => void fixture.clock.schedule(100, resolve));
        trace.push(`${id} ends`);
        if (id === 'bad') throw new Error('boom');
        return id ?? null;
      },
    });
  const fixture = setUp(traced('demo.read', 'read'), traced('demo.write', 'write'));
  return { ...fixture, trace };
}

describe('D1 a batch', () => {
  test('overlaps neighbouring reads and runs each write alone, in the order asked', async () => {
    const { clock, executor, trace } = setUpTrace();
    const calls = [call('r1', 'demo.read'), call('r2', 'demo.read'), call('w1', 'demo.write'), call('r3', 'demo.read')];
    await clock.until(executor.executeBatch(calls));
    expect(trace).toEqual(['r1 begins', 'r2 begins', 'r1 ends', 'r2 ends', 'w1 begins', 'w1 ends', 'r3 begins', 'r3 ends']);
    expect(clock.now()).toBe(300);
  });

  test('gives one result for each call in call order, whatever becomes of its neighbours', async () => {
    const { clock, executor } = setUpTrace();
    const calls = [
      call('bad', 'demo.read'),
      call('u', 'demo.unknown_thing'),
      { ...call('j', 'demo.read'), arguments: '{' },
      call('r', 'demo.read'),
      call('r', 'demo.read'),
    ];
    const results = await clock.until(executor.executeBatch(calls));
    expect(results.map((result) => [result.callId, result.success ? 'ok' : result.failure.code])).toEqual([
      ['bad', 'execution_error'],
      ['u', 'tool_not_found'],
      ['j', 'malformed_arguments'],
      ['r', 'ok'],
      ['r', 'ok'],
    ]);
  });

  test('runs in the order of its executor where its scope says nothing', async () => {
    const order: string[] = [];
    const note = (name: string, access: 'read' | 'write') => toolOf({ name, access, run: (_given, { callId }) => void order.push(callId) });
    const executor = new PipelineToolExecutor({
      registry: registryOf(note('demo.look', 'read'), note('demo.change', 'write')),
      clock: new ManualClock(),
      random: new SeededRandom(1),
      idSource: new SequentialIds('id_'),
      listener: new RecordingListener(),
      logger: silentLogger,
      order: 'reads-first',
    });
    const calls = [call('write', 'demo.change'), call('read', 'demo.look')];
    await executor.executeBatch(calls);
    await executor.executeBatch(calls, { order: 'as-asked' });
    expect(order).toEqual(['read', 'write', 'write', 'read']);
  });

  test('withdrawn in the middle, it answers every call and begins none of the rest', async () => {
    const { clock, executor, trace } = setUpTrace();
    const controller = new AbortController();
    const pending = executor.executeBatch([call('w1', 'demo.write'), call('w2', 'demo.write')], { signal: controller.signal });
    await clock.advance(50);
    controller.abort();
    const results = await clock.until(pending);
    expect(results.map((result) => result.success)).toEqual([true, false]);
    expect(results[1]).toMatchObject({ failure: { code: 'cancelled', sideEffect: 'none' }, attempts: 0 });
    expect(trace).toEqual(['w1 begins', 'w1 ends']);
  });
});
