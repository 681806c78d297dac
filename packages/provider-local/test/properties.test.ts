import { describe, expect, test } from '@jest/globals';
import type { JsonObject, ToolCall } from '@toolwright/contract';
import fc from 'fast-check';
import { converse } from './converse.js';
import { otherTools } from './other-tools.js';
import { weatherTools } from './weather-tools.js';

const tools = [...weatherTools, ...otherTools];

/** Requests put together from what requests are made of, so that most of them concern some tool. */
const request = fc
  .array(
    fc.constantFrom(
      ...'which what is the warmer cheapest weather forecast wear price convert train from to in and or than for of add order create event calendar'.split(
        ' ',
      ),
      ...['Oslo', 'New York', 'São Paulo', 'USD', 'euros', '"a tablet"', 'laptop', '3', '-4.5', '$20', '5 miles', '12 * 3', '21 °C'],
      ...[
        'tomorrow',
        'today',
        'on Friday',
        '2025-06-10',
        '3 pm',
        ',',
        '?',
        '.',
        "don't",
        'if',
        'please',
        '#12',
        'ann@example.com',
        '(',
        '🙂',
      ],
    ),
    { maxLength: 14 },
  )
  .map((words) => words.join(' '));

function argumentsOf({ arguments: callArguments }: ToolCall): JsonObject {
  return typeof callArguments === 'string' ? {} : callArguments;
}

describe('for any request', () => {
  test('arguments are those of the schema: no other name, no required one missing, only values of a closed set', async () => {
    await fc.assert(
      fc.asyncProperty(request, async (text) => {
        const { turns } = await converse(text, tools);
        for (const call of turns.flat()) {
          const schema = tools.find(({ descriptor }) => descriptor.name === call.name)?.descriptor.input.schema;
          const keys = Object.keys(argumentsOf(call));
          expect(Object.keys(schema?.properties ?? {})).toEqual(expect.arrayContaining(keys));
          expect(keys).toEqual(expect.arrayContaining([...(schema?.required ?? [])]));
          const limited = keys.filter((key) => schema?.properties?.[key]?.enum);
          expect(limited.filter((key) => !schema?.properties?.[key]?.enum?.includes(argumentsOf(call)[key] ?? null))).toEqual([]);
        }
      }),
    );
  });

  test('the conversation ends in a few turns, no call is made twice and every id is new', async () => {
    await fc.assert(
      fc.asyncProperty(request, fc.constantFrom('allowed', 'off'), async (text, parallelToolCalls) => {
        const { turns, answer } = await converse(text, tools, { parallelToolCalls });
        const calls = turns.flat();
        const once = new Set(calls.map(({ name, arguments: each }) => `${name} ${JSON.stringify(each)}`));
        expect(once.size).toBe(calls.length);
        expect(new Set(calls.map(({ id }) => id)).size).toBe(calls.length);
        expect(answer).not.toBe('');
        expect(turns.length).toBeLessThanOrEqual(parallelToolCalls === 'allowed' ? 6 : 12);
      }),
    );
  });

  test('the same request has the same response', async () => {
    await fc.assert(
      fc.asyncProperty(request, async (text) => {
        expect(await converse(text, tools)).toEqual(await converse(text, tools));
      }),
      { numRuns: 30 },
    );
  });

  test('a write is never called from a request that denies or conditions it', async () => {
    await fc.assert(
      fc.asyncProperty(request, fc.constantFrom("Don't", 'Never', 'If it rains,'), async (text, reservation) => {
        const { turns } = await converse(`${reservation} order a laptop ${text.replaceAll(/[.?]/g, '')}`, tools);
        expect(turns.flat().map(({ name }) => name)).not.toContain('shop.order');
      }),
    );
  });
});

test('no text whatever makes it throw or hang', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
      expect((await converse(text, tools)).answer).not.toBe('');
    }),
  );
});
