import { describe, expect, test } from '@jest/globals';
import { parseRunId, ToolError } from '@toolwright/contract';
import { toolOf } from '@toolwright/testkit';
import type { Chain } from '../src/chain/chain.js';
import { runChain } from '../src/chain/run/run-chain.js';
import { setUpChains } from './chain-fixture.js';

const echo = toolOf({ name: 'demo.echo', access: 'read', run: (given) => given });
const broken = toolOf({
  name: 'demo.broken',
  access: 'read',
  run: () => {
    throw new ToolError('broken');
  },
});

function setUp() {
  const fixture = setUpChains(echo, broken);
  const run = (chain: Chain) => fixture.run(chain, { runId: parseRunId('run_1'), step: 2 });
  return { ...fixture, run };
}

describe('D4 planned calls', () => {
  test('of a batch are told before the first begins', async () => {
    const { clock, listener, options } = setUp();
    const calls = [
      { id: 'a', name: 'demo.echo', arguments: {} },
      { id: 'b', name: 'demo.nothing', arguments: {} },
    ];
    await clock.until(options.executor.executeBatch(calls, { runId: parseRunId('run_1'), step: 2 }));
    expect(listener.events[0]).toEqual({
      schemaVersion: 1,
      at: 0,
      runId: 'run_1',
      step: 2,
      type: 'call.planned',
      calls: [
        { callId: 'a', tool: 'demo.echo', dependsOn: [] },
        { callId: 'b', tool: 'demo.nothing', dependsOn: [] },
      ],
    });
    expect(listener.ofType('call.planned')).toHaveLength(1);
  });

  test('of an empty batch are none', async () => {
    const { clock, listener, options } = setUp();
    await clock.until(options.executor.executeBatch([]));
    expect(listener.events).toEqual([]);
  });

  test('of a chain are told with what each waits for', async () => {
    const { run, listener } = setUp();
    await run({
      name: 'demo',
      steps: [
        { id: 'a', tool: 'demo.echo', arguments: { n: 1 } },
        { id: 'b', tool: 'demo.echo', arguments: { n: '$a.n' } },
        { id: 'c', tool: 'demo.echo', after: ['b'], when: { kind: 'exists', value: '$a.n' } },
      ],
    });
    expect(listener.events[0]).toMatchObject({
      type: 'call.planned',
      runId: 'run_1',
      step: 2,
      calls: [
        { callId: 'a', tool: 'demo.echo', dependsOn: [] },
        { callId: 'b', dependsOn: ['a'] },
        { callId: 'c', dependsOn: ['b', 'a'] },
      ],
    });
    expect(listener.ofType('call.skipped')).toEqual([]);
  });

  test('of a chain that do not come are told as skipped, with the reason', async () => {
    const { run, listener } = setUp();
    await run({
      name: 'demo',
      onFailure: 'continue',
      steps: [
        { id: 'unwanted', tool: 'demo.echo', when: { kind: 'equals', left: 1, right: 2 } },
        { id: 'bad', tool: 'demo.broken' },
        { id: 'needy', tool: 'demo.echo', after: ['bad'] },
        { id: 'given', tool: 'demo.echo' },
        { id: 'lacking', tool: 'demo.echo', arguments: { of: '$given.nothing' } },
      ],
    });
    expect(listener.ofType('call.skipped').map(({ callId, tool, runId, failure }) => [callId, tool, runId, failure?.code])).toEqual([
      ['unwanted', 'demo.echo', 'run_1', undefined],
      ['needy', 'demo.echo', 'run_1', 'dependency_failed'],
      ['lacking', 'demo.echo', 'run_1', 'dependency_failed'],
    ]);
    expect(listener.ofType('call.started').map(({ callId }) => callId)).toEqual(['bad', 'given']);
  });

  test('of a chain that stops are each skipped once', async () => {
    const { run, listener } = setUp();
    await run({
      name: 'demo',
      steps: [
        { id: 'bad', tool: 'demo.broken' },
        { id: 'needy', tool: 'demo.echo', after: ['bad'] },
        { id: 'last', tool: 'demo.echo', after: ['needy'] },
      ],
    });
    expect(listener.ofType('call.skipped').map(({ callId }) => callId)).toEqual(['needy', 'last']);
  });

  test('of a refused chain are none', async () => {
    const { run, listener } = setUp();
    expect(await run({ name: 'demo', steps: [{ id: 'a', tool: 'demo.nothing' }] })).toMatchObject({ status: 'refused' });
    expect(listener.events).toEqual([]);
  });

  test('that nobody wants to hear of are not told, and a listener that throws stops no chain', async () => {
    const { clock, options } = setUp();
    const chain: Chain = { name: 'demo', steps: [{ id: 'a', tool: 'demo.echo' }] };
    const deaf = {
      eventTypes: [],
      onEvent(): void {
        throw new RangeError('told all the same');
      },
    };
    const clumsy = { onEvent: deaf.onEvent };
    for (const listener of [deaf, clumsy]) {
      expect(await clock.until(runChain(chain, { ...options, listener }))).toMatchObject({ status: 'done' });
    }
  });
});
