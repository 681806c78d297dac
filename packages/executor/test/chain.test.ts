import { describe, expect, test } from '@jest/globals';
import { type JsonObject, ToolError } from '@toolwright/contract';
import { toolOf } from '@toolwright/testkit';
import type { ChainStep } from '../src/chain/chain-step.js';
import { runChain } from '../src/chain/run/run-chain.js';
import { setUpChains } from './chain-fixture.js';

/** Tools that note what they are given, take 100 ms, and fail where they are told to. */
function setUpTrace() {
  const trace: string[] = [];
  const run = async (given: JsonObject, { callId }: { readonly callId: string }) => {
    trace.push(`${callId} begins`);
    await new Promise<void>((resolve) => void fixture.clock.schedule(100, resolve));
    trace.push(`${callId} ends`);
    if (given.fail) throw new ToolError(`${callId} failed as told`);
    return { ...given, by: callId };
  };
  const fixture = setUpChains(
    toolOf({ name: 'demo.read', access: 'read', run }),
    toolOf({ name: 'demo.write', run }),
    toolOf({ name: 'demo.keyed', stateful: ({ account }: { readonly account: string }) => account, run }),
  );
  return { ...fixture, trace };
}

const read = (id: string, given: JsonObject = {}, more: Partial<ChainStep> = {}): ChainStep => ({
  id,
  tool: 'demo.read',
  arguments: given,
  ...more,
});
const write = (id: string, given: JsonObject = {}, more: Partial<ChainStep> = {}): ChainStep => ({
  ...read(id, given, more),
  tool: 'demo.write',
});
const keyed = (id: string, account: string): ChainStep => ({ ...read(id, { account }), tool: 'demo.keyed' });

describe('D2 a chain', () => {
  test('gives each step what it refers to, with its type, and runs independent reads at once', async () => {
    const { run, clock, trace } = setUpTrace();
    const steps = [read('a', { n: 1 }), read('b'), read('c', { x: '$a.n', text: 'from $b.by', all: '$a' })];
    const result = await run({ name: 'demo', steps });
    expect(result).toMatchObject({
      status: 'done',
      outputs: { c: { x: 1, text: 'from b', all: { n: 1, by: 'a' }, by: 'c' } },
      combined: { successRate: 1, isPartial: false, warnings: [] },
    });
    expect(trace).toEqual(['a begins', 'b begins', 'a ends', 'b ends', 'c begins', 'c ends']);
    expect(clock.now()).toBe(200);
  });

  test('begins a step as soon as what it needs has ended, not when a whole level has', async () => {
    const { run, clock, trace } = setUpTrace();
    const pending = run({ name: 'demo', steps: [read('a'), read('b', { of: '$a' }), read('c', { of: '$b' }), read('d')] });
    await clock.until(pending);
    expect(clock.now()).toBe(300);
    expect(trace.slice(0, 5)).toEqual(['a begins', 'd begins', 'a ends', 'b begins', 'd ends']);
  });

  test('names results by output keys', async () => {
    const { run } = setUpTrace();
    const outputs = { first: '$a.n', whole: { text: 'got $b.by', b: '$b' }, lost: '$a.absent' };
    const result = await run({ name: 'demo', steps: [read('a', { n: 1 }), read('b')], outputs });
    expect(result).toMatchObject({ outputs: { first: 1, whole: { text: 'got b', b: { by: 'b' } } } });
    expect(result).not.toHaveProperty('outputs.lost');
  });

  test('keeps writes in the order asked: alone, after what stands before and before what stands after', async () => {
    const { run, trace } = setUpTrace();
    await run({ name: 'demo', steps: [read('a'), write('w'), write('v'), read('b'), read('c')] });
    expect(trace).toEqual([
      ...['a begins', 'a ends', 'w begins', 'w ends', 'v begins', 'v ends'],
      ...['b begins', 'c begins', 'b ends', 'c ends'],
    ]);
  });

  test('runs writes with different @Stateful keys side by side, those with one key in order', async () => {
    const { run, trace, clock } = setUpTrace();
    await run({ name: 'demo', steps: [keyed('a', 'ann'), keyed('b', 'bob'), keyed('c', 'ann')] });
    expect(trace).toEqual(['a begins', 'b begins', 'a ends', 'c begins', 'b ends', 'c ends']);
    expect(clock.now()).toBe(200);
  });

  test('runs no more steps at once than allowed', async () => {
    const { options, clock } = setUpTrace();
    const steps = Array.from({ length: 7 }, (_, index) => read(`s${index}`));
    await clock.until(runChain({ name: 'demo', steps }, { ...options, maxConcurrent: 3 }));
    expect(clock.now()).toBe(300);
  });

  test.each([0, -1, Number.NaN])('runs its steps one by one when told to run %d at once', async (maxConcurrent) => {
    const { options, clock, trace } = setUpTrace();
    const result = await clock.until(runChain({ name: 'demo', steps: [read('a'), read('b')] }, { ...options, maxConcurrent }));
    expect(result).toMatchObject({ status: 'done' });
    expect(trace).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  test('refuses a bad chain before anything runs, naming step and kind', async () => {
    const { run, trace } = setUpTrace();
    const result = await run({ name: 'demo', steps: [read('a'), read('b', { x: '$c.y' })] });
    expect(result).toMatchObject({
      status: 'refused',
      failure: { code: 'invalid_chain', message: expect.stringContaining('"b"') },
      faults: [{ kind: 'dangling_reference', step: 'b' }],
    });
    expect(trace).toEqual([]);
  });

  test('fails a step whose reference leads nowhere in the result, without a call', async () => {
    const { run, trace } = setUpTrace();
    const result = await run({ name: 'demo', steps: [read('a'), read('b', { x: '$a.absent' })] });
    expect(result).toMatchObject({
      status: 'failed',
      failure: { code: 'dependency_failed', message: expect.stringContaining('a.absent') },
      steps: { a: { status: 'done' }, b: { status: 'failed' } },
    });
    expect(trace).toEqual(['a begins', 'a ends']);
  });

  test('gives each step of a run a key of its own, the same every time', async () => {
    const keys: string[] = [];
    const { run } = setUpChains(toolOf({ name: 'demo.key', run: (_input, { idempotencyKey }) => void keys.push(idempotencyKey) }));
    const chain = {
      name: 'demo',
      steps: [
        { id: 'a', tool: 'demo.key' },
        { id: 'b', tool: 'demo.key' },
      ],
    };
    await run(chain, { idempotencyKey: 'mine' });
    expect(keys).toEqual(['mine/a', 'mine/b']);
  });
});

describe('D2 conditions of a chain', () => {
  test('skip a step, and what needs it, without calling that a failure', async () => {
    const { run, trace } = setUpTrace();
    const when = { kind: 'above', left: '$a.n', right: 5 } as const;
    const result = await run({ name: 'demo', steps: [read('a', { n: 1 }), read('b', {}, { when }), read('c', { of: '$b' })] });
    const skipped = { status: 'skipped', because: 'condition' };
    expect(result).toMatchObject({ status: 'done', steps: { b: skipped, c: skipped }, combined: { successRate: 1 } });
    expect(trace).toEqual(['a begins', 'a ends']);
  });

  test('may ask about a step that failed', async () => {
    const { run } = setUpTrace();
    const when = { kind: 'not', condition: { kind: 'exists', value: '$a' } } as const;
    const result = await run({ name: 'demo', onFailure: 'continue', steps: [read('a', { fail: true }), read('b', {}, { when })] });
    expect(result).toMatchObject({ status: 'failed', steps: { a: { status: 'failed' }, b: { status: 'done' } } });
  });

  test('may be functions of the results so far', async () => {
    const { run } = setUpTrace();
    const when = (values: ReadonlyMap<string, unknown>) => values.has('a');
    const result = await run({
      name: 'demo',
      steps: [read('a'), read('b', {}, { after: ['a'], when }), read('c', {}, { when: () => false })],
    });
    expect(result).toMatchObject({ steps: { b: { status: 'done' }, c: { status: 'skipped', because: 'condition' } } });
  });

  test('that throw fail their step', async () => {
    const { run } = setUpTrace();
    const when = () => {
      throw new TypeError('no such thing');
    };
    const result = await run({ name: 'demo', steps: [read('a', {}, { when })] });
    expect(result).toMatchObject({ status: 'failed', failure: { code: 'execution_error', sideEffect: 'none' } });
  });
});

describe('D2 a chain in which a step fails', () => {
  const bad = read('bad', { fail: true });

  test('stops by default: what runs may end, what is finished is kept, nothing more begins', async () => {
    const { run, trace } = setUpTrace();
    const result = await run({ name: 'demo', steps: [bad, read('a'), read('b', { of: '$a' })] });
    expect(result).toMatchObject({
      status: 'failed',
      failure: { message: 'bad failed as told' },
      outputs: { a: { by: 'a' } },
      combined: { data: { a: { by: 'a' } }, isPartial: true },
      compensations: [],
    });
    expect(result).toMatchObject({ steps: { b: { status: 'skipped', failure: { message: expect.stringContaining('"bad"') } } } });
    expect(trace).not.toContain('b begins');
  });

  test('may continue: only what needs the failed step is skipped, naming it along the row', async () => {
    const { run } = setUpTrace();
    const steps = [bad, read('a'), read('b', { of: '$bad' }), read('c', { of: '$b' }), read('d', { of: '$a' })];
    const result = await run({ name: 'demo', onFailure: 'continue', steps });
    const because = {
      status: 'skipped',
      because: 'failure',
      failure: { code: 'dependency_failed', message: expect.stringContaining('"bad"') },
    };
    expect(result).toMatchObject({ status: 'failed', steps: { b: because, c: because, d: { status: 'done' } } });
    expect(result).toMatchObject({ combined: { successRate: 0.4, isPartial: true } });
  });

  test('goes by what the failed step says for itself', async () => {
    const { run } = setUpTrace();
    const steps = [{ ...bad, onFailure: 'continue' } as const, read('a', {}, { after: [] }), read('b', { of: '$a' })];
    expect(await run({ name: 'demo', steps })).toMatchObject({ steps: { b: { status: 'done' } } });
  });

  test('is withdrawn as a whole when its caller goes', async () => {
    const { run, clock, trace } = setUpTrace();
    const caller = new AbortController();
    const pending = run({ name: 'demo', steps: [write('a'), write('b')] }, { signal: caller.signal });
    clock.schedule(50, () => caller.abort());
    const result = await clock.until(pending);
    expect(result).toMatchObject({ status: 'failed', steps: { b: { status: 'skipped', failure: { code: 'cancelled' } } } });
    expect(trace).toEqual(['a begins', 'a ends']);
  });

  test('ends at its own deadline, whatever its tools may take', async () => {
    const { run, clock } = setUpTrace();
    const result = await run({ name: 'demo', totalMs: 150, steps: [read('a'), read('b', { of: '$a' }), read('c', { of: '$b' })] });
    expect(result).toMatchObject({
      status: 'failed',
      steps: { a: { status: 'done' }, b: { failure: { code: 'timeout' } }, c: { status: 'skipped' } },
    });
    expect(clock.now()).toBeLessThanOrEqual(200);
  });
});
