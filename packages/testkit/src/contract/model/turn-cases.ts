import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type { TokenUsage } from '@toolwright/contract';
import type { ModelBehaviour } from './model-behaviour.js';
import { answersText, generate, generateByStream, type ModelCase } from './model-case.js';

/** How a turn without calls ends, and what it tells. */
export const turnCases: readonly ModelCase[] = [
  {
    name: 'gives a text as a turn that stops, generated or streamed',
    behaviour: answersText,
    async check(connected, controller) {
      const response = await generate(connected, controller);
      deepStrictEqual([response.toolCalls, response.finish.unified], [[], 'stop']);
      ok(response.text !== '', 'a text is expected');
      const { text, finish, usage } = await generateByStream(connected, controller);
      deepStrictEqual({ text, finish, usage }, { text: response.text, finish: response.finish, usage: response.usage });
    },
  },
  finishCase({ kind: 'refusal' }, 'refusal'),
  finishCase({ kind: 'length', text: 'It ra' }, 'length'),
  {
    name: 'counts tokens in whole numbers, and parts within their sums',
    behaviour: answersText,
    async check(connected, controller) {
      const { usage } = await generate(connected, controller);
      if (usage) assertUsage(usage);
    },
  },
];

function finishCase(behaviour: ModelBehaviour, unified: 'refusal' | 'length'): ModelCase {
  return {
    name: `says that a turn ended in ${unified}, generated or streamed`,
    behaviour,
    async check(connected, controller) {
      const { finish } = await generate(connected, controller);
      strictEqual(finish.unified, unified);
      deepStrictEqual((await generateByStream(connected, controller)).finish, finish);
    },
  };
}

function assertUsage({ inputTokens, outputTokens, cachedInputTokens = 0, cacheWriteTokens = 0, reasoningTokens = 0 }: TokenUsage): void {
  const counts = [inputTokens, outputTokens, cachedInputTokens, cacheWriteTokens, reasoningTokens];
  ok(
    counts.every((count) => Number.isSafeInteger(count) && count >= 0),
    `whole numbers are expected, received ${counts}`,
  );
  ok(cachedInputTokens + cacheWriteTokens <= inputTokens, 'cached tokens are part of the input tokens');
  ok(reasoningTokens <= outputTokens, 'reasoning tokens are part of the output tokens');
}
