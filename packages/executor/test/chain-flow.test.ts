import { describe, expect, test } from '@jest/globals';
import { ToolError } from '@toolwright/contract';
import { SequentialIds, toolOf } from '@toolwright/testkit';
import { createCaller } from '../src/chain/flow/create-caller.js';
import { firstSuccess } from '../src/chain/flow/first-success.js';
import { parallel } from '../src/chain/flow/parallel.js';
import { sequence } from '../src/chain/flow/sequence.js';
import { setUp } from './executor-fixture.js';

function setUpFlow() {
  const begun: unknown[] = [];
  const { executor, clock } = setUp(
    toolOf({
      name: 'demo.echo',
      access: 'read',
      run: async ({ value, fail }) => {
        begun.push(value);
        await new Promise<void>((resolve) => void clock.schedule(100, resolve));
        if (fail) throw new ToolError(`no ${value}`);
        return value;
      },
    }),
  );
  const call = createCaller({ executor, idSource: new SequentialIds('call_') });
  const echo = (value: string) => call('demo.echo', { value });
  const fail = (value: string) => call('demo.echo', { value, fail: true });
  return { clock, begun, echo, fail };
}

describe('D2 sequence', () => {
  test('gives each task the results before it', async () => {
    const { clock, echo } = setUpFlow();
    const results = await clock.until(sequence([() => echo('a'), ([first]) => echo(`${first?.data}b`)]));
    expect(results.map((result) => result.success && result.data)).toEqual(['a', 'ab']);
    expect(clock.now()).toBe(200);
  });

  test('ends at the first failure', async () => {
    const { clock, echo, fail, begun } = setUpFlow();
    const results = await clock.until(sequence([() => echo('a'), () => fail('b'), () => echo('c')]));
    expect(results.map(({ success }) => success)).toEqual([true, false]);
    expect(begun).toEqual(['a', 'b']);
  });
});

describe('D2 parallel', () => {
  test('runs tasks at once and gives their results in order, whatever becomes of one', async () => {
    const { clock, echo, fail } = setUpFlow();
    const results = await clock.until(parallel([() => echo('a'), () => fail('b'), () => echo('c')]));
    expect(results.map((result) => (result.success ? result.data : result.failure.message))).toEqual(['a', 'no b', 'c']);
    expect(clock.now()).toBe(100);
  });

  test('runs tasks one by one when told to run none at once', async () => {
    const { clock, echo } = setUpFlow();
    await clock.until(parallel([() => echo('a'), () => echo('b')], { maxConcurrent: 0 }));
    expect(clock.now()).toBe(200);
  });

  test('runs no more at once than allowed', async () => {
    const { clock, echo } = setUpFlow();
    await clock.until(parallel([() => echo('a'), () => echo('b'), () => echo('c')], { maxConcurrent: 2 }));
    expect(clock.now()).toBe(200);
  });
});

describe('D2 firstSuccess', () => {
  test('takes the first that succeeds and says what was tried before', async () => {
    const { clock, echo, fail, begun } = setUpFlow();
    const result = await clock.until(firstSuccess([() => fail('a'), () => fail('b'), () => echo('c'), () => echo('d')]));
    expect(result).toMatchObject({ success: true, data: 'c', warnings: ['demo.echo failed: no a', 'demo.echo failed: no b'] });
    expect(begun).toEqual(['a', 'b', 'c']);
  });

  test('gives the first failure when all fail, the others as warnings', async () => {
    const { clock, fail } = setUpFlow();
    const result = await clock.until(firstSuccess([() => fail('a'), () => fail('b')]));
    expect(result).toMatchObject({ success: false, failure: { message: 'no a' }, warnings: ['demo.echo failed: no b'] });
  });
});
