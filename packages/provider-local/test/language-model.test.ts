import { describe, expect, test } from '@jest/globals';
import { languageModelContract } from '@toolwright/testkit';
import { model } from './converse.js';
import { weatherTools } from './weather-tools.js';

const questions = { text: 'Hello', 'one call': 'Weather in Oslo', 'two calls': 'Weather in Oslo and Rome' } as const;

describe('E1 E3 the local model keeps the promises of a LanguageModel:', () => {
  const cases = languageModelContract({
    // There is no other side that could refuse, fail or hang.
    behaviours: ['text', 'calls'],
    async connect(behaviour) {
      const callCount = behaviour.kind === 'calls' ? behaviour.calls.length : 0;
      const text = callCount === 0 ? questions.text : questions[callCount === 1 ? 'one call' : 'two calls'];
      return { model, request: { messages: [{ role: 'user', text }], tools: weatherTools.map(({ descriptor }) => descriptor) } };
    },
  });

  test.each(cases)('$title', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined();
  });
});
