import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type { JsonObject, ModelResponse } from '@toolwright/contract';
import type { WantedCall } from './model-behaviour.js';
import { generate, generateByStream, type ModelCase } from './model-case.js';

const wantedCalls: readonly WantedCall[] = ['Oslo', 'Rome'].map((city) => ({ name: 'weather.current', arguments: { city } }));

/** What a turn with calls tells of them. */
export const callCases: readonly ModelCase[] = [
  wantedCase('one call', wantedCalls.slice(0, 1)),
  wantedCase('two calls', wantedCalls),
  {
    name: 'gives the name of a tool that was not offered back as it is',
    behaviour: { kind: 'unknown-call', name: 'no_such_tool' },
    async check(connected, controller) {
      const { toolCalls } = await generate(connected, controller);
      strictEqual(toolCalls.map(({ name }) => name).join(), 'no_such_tool');
    },
  },
];

function wantedCase(label: string, calls: readonly WantedCall[]): ModelCase {
  return {
    name: `asks for ${label} by our names, each with an id of its own, generated or streamed`,
    behaviour: { kind: 'calls', calls },
    async check(connected, controller) {
      assertCalls(await generate(connected, controller), calls);
      assertCalls(await generateByStream(connected, controller), calls);
    },
  };
}

function assertCalls({ toolCalls, finish }: ModelResponse, wanted: readonly WantedCall[]): void {
  strictEqual(finish.unified, 'tool_calls');
  const called = toolCalls.map(({ name, arguments: given }) => ({ name, arguments: readArguments(given) }));
  deepStrictEqual(called, wanted);
  const ids = toolCalls.map(({ id }) => id);
  ok(!ids.includes('') && new Set(ids).size === ids.length, `ids are expected that differ, received ${ids}`);
}

/** As values of this realm: a test runner's own `fetch` may read JSON in another one, and their prototypes differ. */
function readArguments(given: JsonObject | string): unknown {
  return JSON.parse(typeof given === 'string' ? given : JSON.stringify(given));
}
