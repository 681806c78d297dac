import { isDeepStrictEqual } from 'node:util';
import type { ModelResponse } from '@toolwright/contract';
import { isRecord } from '../is-record.ts';

/** What an answer says. */
export interface Reading {
  readonly text: unknown;
  readonly calls: readonly Called[];
  readonly finish: unknown;
}

interface Called {
  readonly name: unknown;
  readonly args: unknown;
}

/** What our provider read. */
export function toReading({ text, toolCalls, finish }: ModelResponse): Reading {
  return { text, calls: toolCalls.map(({ name, arguments: args }) => ({ name, args })), finish: finish.raw };
}

/** What the row's independent reader read; undefined where the row holds nothing of the kind. */
export function readExpected(expected: unknown): Reading | undefined {
  if (!isRecord(expected) || !Array.isArray(expected.tool_calls)) return undefined;
  const calls = expected.tool_calls.filter(isRecord).map(({ name, args }) => ({ name, args }));
  return { text: expected.text, calls, finish: expected.finish ?? '' };
}

/** Says in what two readings differ. */
export function findDifference(received: Reading, expected: Reading): string | undefined {
  const differing = (['text', 'calls', 'finish'] as const).find((part) => !isDeepStrictEqual(received[part], expected[part]));
  if (differing === undefined) return undefined;
  return `${differing}: expected ${JSON.stringify(expected[differing])}; received ${JSON.stringify(received[differing])}`;
}
