import { describe, expect, test } from '@jest/globals';
import { type LanguageModel, type ModelRequest, type ModelResponse, streamResponse } from '@toolwright/contract';
import { ScriptedModel } from '../../model/scripted-model.js';
import type { ScriptedReply } from '../../model/scripted-turn.js';
import { languageModelContract } from './language-model-contract.js';
import type { ModelBehaviour } from './model-behaviour.js';

const request = { messages: [{ role: 'user', text: 'Rain in Oslo?' }], tools: [] } as const;
const kinds = ['text', 'calls', 'unknown-call', 'refusal', 'length', 'rate-limit', 'server-error', 'hang', 'cut-stream'] as const;

function toReply(behaviour: ModelBehaviour): ScriptedReply {
  const usage = { inputTokens: 9, outputTokens: 4, cachedInputTokens: 9, reasoningTokens: 4 };
  switch (behaviour.kind) {
    case 'text':
      return { text: behaviour.text, pieceLength: 3, usage };
    case 'calls':
      return { calls: behaviour.calls, pieceLength: 3 };
    case 'unknown-call':
      return { calls: [{ name: behaviour.name }] };
    case 'refusal':
      return { finish: 'refusal' };
    case 'length':
      return { text: behaviour.text, finish: 'length' };
    case 'rate-limit':
      return { failure: { code: 'rate_limited', message: 'too many', retryAfterMs: behaviour.retryAfterMs } };
    case 'server-error':
      return { failure: { code: 'model_unavailable', message: 'down' } };
    case 'hang':
      return { hangs: 'until-withdrawn', after: { text: 'It' } };
    case 'cut-stream':
      return { failure: { code: 'model_unavailable', message: 'cut' }, after: { text: behaviour.text } };
  }
}

function casesOf(change: (model: LanguageModel) => LanguageModel) {
  return languageModelContract({
    behaviours: kinds,
    connect: async (behaviour) => ({ model: change(new ScriptedModel(Array(3).fill(toReply(behaviour)))), request }),
  });
}

describe('E1 E3 the scripted model keeps the promises of a LanguageModel:', () => {
  test.each(casesOf((model) => model))('$title', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined();
  });
});

/** A model of which one thing is changed. */
function withResponse(model: LanguageModel, change: (response: ModelResponse) => Partial<ModelResponse>): LanguageModel {
  const generate = async (asked: ModelRequest) => {
    const response = await model.generate(asked);
    return { ...response, ...change(response) };
  };
  return { ...named, generate, stream: (asked) => streamResponse(() => generate(asked)) };
}

const named = { provider: 'broken', model: 'broken' };

describe('E1 the suite finds a model that', () => {
  test.each<[string, (model: LanguageModel) => LanguageModel, readonly RegExp[]]>([
    [
      'says "other" of every turn',
      (model) => withResponse(model, () => ({ finish: { unified: 'other', raw: '' } })),
      [/stops/, /refusal/, /length/],
    ],
    [
      'gives all calls one id',
      (model) => withResponse(model, ({ toolCalls }) => ({ toolCalls: toolCalls.map((call) => ({ ...call, id: 'x' })) })),
      [/two calls/],
    ],
    ['counts half tokens', (model) => withResponse(model, () => ({ usage: { inputTokens: 0.5, outputTokens: 1 } })), [/whole numbers/]],
    [
      'throws foreign errors',
      (model) => ({
        ...named,
        generate: (asked) => model.generate(asked).catch(() => Promise.reject(new TypeError('x'))),
        stream: (asked) => model.stream(asked),
      }),
      [/wait/, /broken/],
    ],
    [
      'never finishes its streams',
      (model) => ({
        ...named,
        generate: (asked) => model.generate(asked),
        async *stream(asked) {
          for await (const part of model.stream(asked)) if (part.type !== 'finished') yield part;
        },
      }),
      [/stops/, /one call/],
    ],
    [
      'leaves a listener on the signal',
      (model) => ({
        ...named,
        generate(asked) {
          asked.signal.addEventListener('abort', () => {});
          return model.generate(asked);
        },
        stream: (asked) => model.stream(asked),
      }),
      [/no listener/],
    ],
  ])('%s', async (_, change, broken) => {
    for (const pattern of broken) {
      const found = casesOf(change).find(({ title }) => pattern.test(title));
      await expect(found?.run()).rejects.toMatchObject({ name: 'AssertionError' });
    }
  });
});
