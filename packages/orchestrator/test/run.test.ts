import { describe, expect, jest, test } from '@jest/globals';
import {
  createFailure,
  type RegisteredTool,
  type ToolCall,
  type ToolChoice,
  type ToolExecutor,
  type ToolResult,
} from '@toolwright/contract';
import { ManualClock, RecordingListener, registryOf, ScriptedModel, type ScriptedTurn, SequentialIds, toolOf } from '@toolwright/testkit';
import { Orchestrator, type OrchestratorOptions } from '../src/orchestrator.js';
import type { RunRequest } from '../src/run-request.js';

const weather = toolOf({ name: 'weather.current', access: 'read', run: () => 'sunny' });
const askWeather = { calls: [{ name: 'weather.current', arguments: { city: 'Oslo' } }] };

// Answers each call with its arguments, without a pipeline: this is about the loop alone.
const echo: Pick<ToolExecutor, 'executeBatch'> = {
  executeBatch: async (calls) => calls.map(echoResult),
};
const echoResult = ({ id, name, arguments: given }: ToolCall): ToolResult => ({
  callId: id,
  tool: name,
  success: true,
  data: given,
  source: 'tool',
  attempts: 1,
  durationMs: 0,
  warnings: [],
  timestamp: '2026-01-01T00:00:00.000Z',
});

function setUp(turns: readonly ScriptedTurn[], change: Partial<OrchestratorOptions> = {}, tools: readonly RegisteredTool[] = [weather]) {
  const clock = new ManualClock();
  const listener = new RecordingListener();
  const model = new ScriptedModel(turns);
  const orchestrator = new Orchestrator({
    model,
    registry: registryOf(...tools),
    executor: { ...echo, execute: async (call) => echoResult(call) },
    policyRunner: {
      run: async ({ body, signal }) => {
        try {
          return { ok: true, value: await body(signal ?? new AbortController().signal) };
        } catch (thrown) {
          return { ok: false, failure: (thrown as { failure: ReturnType<typeof createFailure> }).failure };
        }
      },
    },
    listener,
    clock,
    idSource: new SequentialIds('run_'),
    ...change,
  });
  return { clock, listener, model, orchestrator };
}

describe('E2 a run', () => {
  test('goes from question over tool calls to answer, and keeps the whole conversation', async () => {
    const { orchestrator, model, listener } = setUp([askWeather, { text: 'It is sunny.' }]);
    const result = await orchestrator.run({ input: 'Weather in Oslo?', instructions: 'Be brief.' });
    expect(result).toMatchObject({ runId: 'run_1', status: 'answered', answer: 'It is sunny.', steps: 2, results: [{ callId: 'call_1' }] });
    expect(result.failure).toBeUndefined();
    expect(result.messages.map((message) => message.role)).toEqual(['system', 'user', 'assistant', 'tool', 'assistant']);
    expect(model.requests[1]?.messages).toHaveLength(4);
    expect(model.requests[0]?.tools).toEqual([weather.descriptor]);
    expect(listener.ofType('model.answered')).toMatchObject([
      { model: 'scripted/script', step: 1, callCount: 1 },
      { step: 2, callCount: 0 },
    ]);
    expect(listener.types()).toEqual(['run.started', 'step.started', 'model.answered', 'step.started', 'model.answered', 'run.finished']);
  });

  test('carries on an earlier conversation', async () => {
    const { orchestrator } = setUp([{ text: 'Hello.' }, { text: 'Hello again.' }]);
    const { messages } = await orchestrator.run({ input: 'Hi' });
    const second = await orchestrator.run({ input: 'Hi again', history: messages });
    expect(second.messages.map((message) => ('text' in message ? message.text : ''))).toEqual(['Hi', 'Hello.', 'Hi again', 'Hello again.']);
  });

  test('hands each call its run, step and principal', async () => {
    const executeBatch = jest.fn(echo.executeBatch);
    const { orchestrator } = setUp([askWeather, { text: 'ok' }], { executor: { executeBatch, execute: async (call) => echoResult(call) } });
    await orchestrator.run({ input: 'x', principal: { id: 'ann' } });
    expect(executeBatch.mock.calls[0]?.[1]).toMatchObject({ runId: 'run_1', step: 1, principal: { id: 'ann' } });
  });

  test('C13 offers a principal only the tools that it may use', async () => {
    const pay = toolOf({ name: 'orders.pay', permissions: ['orders:write'], run: () => 'paid' });
    const { orchestrator, model } = setUp([{ text: 'a' }, { text: 'b' }], {}, [weather, pay]);
    await orchestrator.run({ input: 'x' });
    await orchestrator.run({ input: 'x', principal: { id: 'ann', permissions: ['orders:write'] } });
    expect(model.requests.map(({ tools }) => tools.map(({ name }) => name))).toEqual([
      ['weather.current'],
      ['weather.current', 'orders.pay'],
    ]);
  });

  test('ends clearly after its last allowed turn', async () => {
    const { orchestrator } = setUp([askWeather, askWeather, askWeather]);
    const result = await orchestrator.run({ input: 'x', maxSteps: 2 });
    expect(result).toMatchObject({
      status: 'max_steps',
      steps: 2,
      failure: { code: 'budget_exceeded', message: expect.stringContaining('2 model turns') },
    });
  });

  test('runs no call of a turn that was cut off, and tells the model so', async () => {
    const executeBatch = jest.fn(echo.executeBatch);
    const { orchestrator, model } = setUp([{ ...askWeather, finish: 'length' }, { text: 'Sorry.' }], {
      executor: { executeBatch, execute: async (call) => echoResult(call) },
    });
    const result = await orchestrator.run({ input: 'x' });
    expect(result.results).toMatchObject([{ callId: 'call_1', success: false, attempts: 0, failure: { code: 'call_truncated' } }]);
    expect(executeBatch).not.toHaveBeenCalled();
    expect(model.requests[1]?.messages.at(-1)).toMatchObject({ role: 'tool', results: [{ callId: 'call_1' }] });
  });

  test('sends a paused turn back as it is', async () => {
    const { orchestrator, model } = setUp([{ text: 'Thinking', finish: 'pause' }, { text: 'Done.' }]);
    expect(await orchestrator.run({ input: 'x' })).toMatchObject({ status: 'answered', answer: 'Done.' });
    expect(model.requests[1]?.messages.at(-1)).toMatchObject({ role: 'assistant', text: 'Thinking' });
  });

  test('tells the model of a call that could not be read, and asks again', async () => {
    const { orchestrator, model } = setUp([{ finish: 'malformed_call' }, { text: 'Done.' }]);
    expect(await orchestrator.run({ input: 'x' })).toMatchObject({ status: 'answered', answer: 'Done.' });
    expect(model.requests[1]?.messages.at(-1)).toMatchObject({ role: 'user', text: expect.stringContaining('could not be read') });
  });

  test('runs no call of a turn with a malformed one', async () => {
    const { orchestrator } = setUp([{ ...askWeather, finish: 'malformed_call' }, { text: 'Sorry.' }]);
    const { results } = await orchestrator.run({ input: 'x' });
    expect(results).toMatchObject([{ callId: 'call_1', attempts: 0, failure: { code: 'call_truncated' } }]);
  });

  test.each([
    ['refusal', 'model_refused'],
    ['content_filter', 'content_filtered'],
    ['length', 'context_too_long'],
    ['error', 'model_unavailable'],
  ] as const)('a turn that ends in %s ends the run as %s', async (finish, code) => {
    const { orchestrator } = setUp([{ text: 'half', finish }]);
    expect(await orchestrator.run({ input: 'x' })).toMatchObject({ status: 'failed', answer: 'half', failure: { code } });
  });

  test('a model that cannot be reached ends the run with its failure', async () => {
    const { orchestrator } = setUp([{ failure: createFailure('model_unavailable', 'down') }]);
    expect(await orchestrator.run({ input: 'x' })).toMatchObject({ status: 'failed', answer: '', failure: { code: 'model_unavailable' } });
  });

  test('adds up the tokens of all turns', async () => {
    const usage = { inputTokens: 10, outputTokens: 2, cachedInputTokens: 4, reasoningTokens: 1 };
    const { orchestrator } = setUp([
      { ...askWeather, usage },
      { text: 'ok', usage },
    ]);
    expect((await orchestrator.run({ input: 'x' })).usage).toEqual({
      inputTokens: 20,
      outputTokens: 4,
      cachedInputTokens: 8,
      reasoningTokens: 2,
    });
  });

  test.each([[0], [1.5], [1_001], [Number.NaN]])('refuses maxSteps %d', async (maxSteps) => {
    const { orchestrator } = setUp([]);
    await expect(orchestrator.run({ input: 'x', maxSteps })).rejects.toThrow('maxSteps is a whole number from 1 to 1,000');
  });
});

describe('D1 the calls of a turn', () => {
  const scopeOf = async (request: Partial<RunRequest>) => {
    const executeBatch = jest.fn(echo.executeBatch);
    const executor = { executeBatch, execute: async (call: ToolCall) => echoResult(call) };
    const { orchestrator } = setUp([askWeather, { text: 'ok' }], { executor });
    await orchestrator.run({ input: 'x', ...request });
    return executeBatch.mock.calls[0]?.[1];
  };

  test.each<[string, Partial<RunRequest>, object]>([
    ['run in the order that the request wants', { order: 'reads-first' }, { order: 'reads-first' }],
    ['run as many at once as the request wants', { maxConcurrent: 2 }, { maxConcurrent: 2 }],
    ['run one by one when parallel calls are off', { parallelToolCalls: 'off', order: 'reads-first' }, { order: 'sequential' }],
  ])('%s', async (_, request, expected) => {
    expect(await scopeOf(request)).toMatchObject(expected);
  });

  test('run as the executor does when the request says nothing', async () => {
    expect(Object.keys((await scopeOf({})) ?? {})).toEqual(['runId', 'step', 'signal']);
  });
});

describe('E4 what the model may do with the tools', () => {
  const requestsOf = async (request: Partial<RunRequest>) => {
    const { orchestrator, model } = setUp([askWeather, { text: 'ok' }]);
    await orchestrator.run({ input: 'x', ...request });
    return model.requests.map(({ toolChoice, parallelToolCalls }) => ({ toolChoice, parallelToolCalls }));
  };

  test('is up to the vendor when the request says nothing', async () => {
    expect(await requestsOf({})).toEqual([{}, {}]);
  });

  test.each<[ToolChoice, ToolChoice]>([
    [{ kind: 'none' }, { kind: 'none' }],
    [{ kind: 'auto' }, { kind: 'auto' }],
    [{ kind: 'required' }, { kind: 'auto' }],
    [{ kind: 'tool', name: weather.descriptor.name }, { kind: 'auto' }],
    [
      { kind: 'allowed', names: [weather.descriptor.name], mode: 'required' },
      { kind: 'allowed', names: [weather.descriptor.name], mode: 'auto' },
    ],
  ])('%j in the first turn is %j once tools have been called', async (first, second) => {
    expect(await requestsOf({ toolChoice: first })).toMatchObject([{ toolChoice: first }, { toolChoice: second }]);
  });

  test('parallel calls are off for every turn when they are off for the run', async () => {
    expect(await requestsOf({ parallelToolCalls: 'off' })).toMatchObject([{ parallelToolCalls: 'off' }, { parallelToolCalls: 'off' }]);
  });
});

describe('E2 a run that is ended from outside', () => {
  test('withdrawn by its caller, it keeps what it had', async () => {
    const controller = new AbortController();
    const { orchestrator, clock } = setUp([
      askWeather,
      () => {
        controller.abort();
        return { failure: createFailure('cancelled', 'gone') };
      },
    ]);
    const result = await orchestrator.run({ input: 'x', signal: controller.signal });
    expect(result).toMatchObject({ status: 'cancelled', failure: { code: 'cancelled' }, results: [{ callId: 'call_1' }] });
    expect(clock.pending).toBe(0);
  });

  test('withdrawn before it began, it asks no model', async () => {
    const { orchestrator, model } = setUp([{ text: 'never' }]);
    expect(await orchestrator.run({ input: 'x', signal: AbortSignal.abort() })).toMatchObject({ status: 'cancelled' });
    expect(model.requests).toHaveLength(0);
  });

  test('E6 out of time, it says so', async () => {
    const { orchestrator, clock } = setUp([() => new Promise(() => {})], {
      maxRunMs: 5_000,
      policyRunner: {
        run: ({ signal }) =>
          new Promise((resolve) =>
            signal?.addEventListener('abort', () => resolve({ ok: false, failure: createFailure('cancelled', 'x') })),
          ),
      },
    });
    const result = await clock.until(orchestrator.run({ input: 'x' }));
    expect(result).toMatchObject({
      status: 'budget_exceeded',
      failure: { code: 'budget_exceeded', message: expect.stringContaining('5000 ms') },
      durationMs: 5_000,
    });
  });
});
