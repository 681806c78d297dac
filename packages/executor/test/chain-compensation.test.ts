import { describe, expect, test } from '@jest/globals';
import { type JsonObject, ToolError } from '@toolwright/contract';
import { type Handler, toolOf } from '@toolwright/testkit';
import type { ChainStep } from '../src/chain/chain-step.js';
import { setUpChains } from './chain-fixture.js';
import { hang } from './executor-fixture.js';

function setUpShop() {
  const trace: string[] = [];
  const undo: Handler<JsonObject> = ({ item, stuck, broken }, { undoes }) => {
    trace.push(`undo ${item} of ${JSON.stringify(undoes?.data)}`);
    if (broken) throw new ToolError('the shop is closed');
    return stuck ? hang() : null;
  };
  const order: Handler<JsonObject> = ({ item }) => {
    trace.push(`order ${item}`);
    return { number: trace.length };
  };
  const fixture = setUpChains(
    toolOf({ name: 'shop.order', compensate: 'cancel', permissions: [], run: order, methods: { cancel: undo } }),
    toolOf({ name: 'shop.note', run: ({ text }) => void trace.push(`note ${text}`) }),
    toolOf({
      name: 'shop.fail',
      run: () => {
        throw new ToolError('as told');
      },
    }),
    toolOf({
      name: 'shop.break',
      run: () => {
        throw new TypeError('in the middle');
      },
    }),
  );
  return { ...fixture, trace };
}

const order = (id: string, more: JsonObject = {}): ChainStep => ({ id, tool: 'shop.order', arguments: { item: id, ...more } });
const fail: ChainStep = { id: 'fail', tool: 'shop.fail' };
const chainOf = (...steps: readonly ChainStep[]) => ({ name: 'demo', onFailure: 'compensate', steps }) as const;

describe('D2 a chain that compensates', () => {
  test('undoes finished writes, the last first, with their input and result', async () => {
    const { run, trace } = setUpShop();
    const result = await run(chainOf(order('a'), order('b'), fail, order('c')));
    expect(trace).toEqual(['order a', 'order b', 'undo b of {"number":2}', 'undo a of {"number":1}']);
    expect(result).toMatchObject({
      failure: { message: 'as told' },
      compensations: [
        { step: 'b', status: 'undone' },
        { step: 'a', status: 'undone' },
      ],
    });
  });

  test('reports an undo that fails, and undoes the others all the same', async () => {
    const { run } = setUpShop();
    const result = await run(chainOf(order('a'), order('b', { broken: true }), fail));
    expect(result).toMatchObject({
      compensations: [
        { step: 'b', status: 'failed', failure: { message: 'the shop is closed' } },
        { step: 'a', status: 'undone' },
      ],
    });
  });

  test('gives an undo the time of its tool, and tries it once', async () => {
    const { run, trace } = setUpShop();
    const result = await run(chainOf(order('a', { stuck: true }), fail));
    expect(result).toMatchObject({ compensations: [{ status: 'failed', failure: { code: 'outcome_unknown' } }] });
    expect(trace.filter((line) => line.startsWith('undo'))).toHaveLength(1);
  });

  test('undoes by a call of its own where a step names one', async () => {
    const { run, trace } = setUpShop();
    const compensate = { tool: 'shop.note', arguments: { text: 'gone: $a.number' } };
    await run(chainOf({ ...order('a'), compensate }, fail));
    expect(trace).toEqual(['order a', 'note gone: 1']);
  });

  test('reports a write that nothing undoes, and one that may have happened', async () => {
    const { run } = setUpShop();
    const steps = [
      { id: 'note', tool: 'shop.note' },
      { id: 'odd', tool: 'shop.break' },
    ];
    expect(await run(chainOf(...steps))).toMatchObject({
      compensations: [
        { step: 'odd', status: 'uncertain', failure: { sideEffect: 'unknown' } },
        { step: 'note', status: 'undeclared' },
      ],
    });
  });

  test('reports an undo whose reference leads nowhere', async () => {
    const { run } = setUpShop();
    const compensate = { tool: 'shop.note', arguments: { text: '$a.absent' } };
    const result = await run(chainOf({ ...order('a'), compensate }, fail));
    expect(result).toMatchObject({ compensations: [{ step: 'a', status: 'failed', failure: { code: 'dependency_failed' } }] });
  });

  test('undoes also when its caller has gone, and its events tell that it was an undo', async () => {
    const { run, listener, trace } = setUpShop();
    const caller = new AbortController();
    const when = (): boolean => {
      caller.abort();
      return true;
    };
    await run(chainOf(order('a'), { ...order('b'), when }), { signal: caller.signal });
    expect(trace).toEqual(['order a', 'undo a of {"number":1}']);
    expect(listener.events).toContainEqual(expect.objectContaining({ type: 'call.started', tool: 'shop.order.cancel', callId: 'a/undo' }));
  });

  test('undoes nothing when nothing failed', async () => {
    const { run } = setUpShop();
    expect(await run(chainOf(order('a')))).not.toHaveProperty('compensations');
  });
});
