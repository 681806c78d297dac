import { deepStrictEqual, fail, ok, strictEqual } from 'node:assert/strict';
import {
  type FinishedPart,
  type LanguageModel,
  type ModelRequest,
  type ModelResponse,
  type ModelStreamPart,
  systemClock,
  ToolwrightError,
} from '@toolwright/contract';

/** How long an answer to a withdrawal may take, in milliseconds. */
const promptlyMs = 2_000;

/** Reads a stream to its end. */
export async function readStream(stream: AsyncIterable<ModelStreamPart>): Promise<readonly ModelStreamPart[]> {
  const parts: ModelStreamPart[] = [];
  for await (const part of stream) parts.push(part);
  return parts;
}

/** Asserts that a stream keeps its order and agrees with its response. @returns the response */
export function assertWholeStream(parts: readonly ModelStreamPart[]): ModelResponse {
  const finished = parts.filter((part): part is FinishedPart => part.type === 'finished');
  strictEqual(finished.length, 1, 'a stream has exactly one `finished`');
  strictEqual(parts.at(-1), finished[0], '`finished` is the last part');
  const { response } = finished[0] ?? fail('unreachable');
  const textOf = (type: 'text' | 'reasoning') => parts.map((part) => (part.type === type ? part.text : '')).join('');
  strictEqual(textOf('text'), response.text, 'the texts put together are the text of the response');
  strictEqual(textOf('reasoning'), response.reasoning ?? '', 'the reasoning put together is that of the response');
  for (const [index, call] of response.toolCalls.entries()) assertCallInStream(parts, { call, index });
  return response;
}

function assertCallInStream(
  parts: readonly ModelStreamPart[],
  { call, index }: { readonly call: ModelResponse['toolCalls'][number]; readonly index: number },
): void {
  const own = parts.filter((part) => 'index' in part && part.index === index);
  deepStrictEqual(own[0], { type: 'call-started', index, id: call.id, name: call.name }, 'a call starts with its id and name');
  deepStrictEqual(own.at(-1), { type: 'call-completed', index, call }, 'a call completes as the response has it');
  ok(
    own.slice(1, -1).every(({ type }) => type === 'call-arguments'),
    'between start and completion a call shows only arguments',
  );
}

/** Asks both ways. @returns the error of each */
export async function failuresOf(model: LanguageModel, request: ModelRequest): Promise<readonly ToolwrightError[]> {
  return [await rejectionOf(model.generate(request)), await rejectionOf(readStream(model.stream(request)))];
}

/** The error of what must fail, and soon. */
export async function rejectionOf(turn: Promise<unknown>): Promise<ToolwrightError> {
  let cancelTimer = (): void => {};
  const late = new Promise<'nothing'>((resolve) => {
    cancelTimer = systemClock.schedule(promptlyMs, () => resolve('nothing'));
  });
  const ended = turn.then(
    () => 'a turn' as const,
    (thrown: unknown) => ({ thrown }),
  );
  const outcome = await Promise.race([late, ended]);
  cancelTimer();
  if (typeof outcome === 'string') fail(`expected an error within ${promptlyMs} ms, received ${outcome}`);
  ok(outcome.thrown instanceof ToolwrightError, `expected a ToolwrightError, received ${outcome.thrown}`);
  return outcome.thrown;
}
