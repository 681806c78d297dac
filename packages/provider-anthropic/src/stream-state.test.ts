import { describe, expect, test } from '@jest/globals';
import { sampleTool } from '@toolwright/wire';
import { sampleOffer } from '../test/sample-offer.js';
import { StreamState } from './stream-state.js';

const start = (index: number, block: object) => ({ type: 'content_block_start', index, content_block: block });
const delta = (index: number, change: object) => ({ type: 'content_block_delta', index, delta: change });
const stop = (index: number) => ({ type: 'content_block_stop', index });
const json = (piece: string) => ({ type: 'input_json_delta', partial_json: piece });
const call = { type: 'tool_use', id: 'a', name: 'weather__forecast', input: {} };
const head = { type: 'message_start', message: { id: 'msg_1', content: [], usage: { input_tokens: 9, output_tokens: 1 } } };
const end = [{ type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 5 } }, { type: 'message_stop' }];

function play(...events: readonly unknown[]) {
  const state = new StreamState(sampleOffer(sampleTool('weather.forecast')));
  const parts = events.flatMap((event) => state.accept(event));
  return { parts: [...parts, ...state.end()], message: state.message };
}

const contentOf = (...events: readonly unknown[]) => play(head, ...events, ...end).message;

describe('E3 StreamState', () => {
  test('gives text and thoughts as they come, and the blocks whole with their signature', () => {
    const events = [
      start(0, { type: 'thinking', thinking: '', signature: '' }),
      delta(0, { type: 'thinking_delta', thinking: 'Os' }),
      delta(0, { type: 'thinking_delta', thinking: 'lo.' }),
      delta(0, { type: 'signature_delta', signature: 'c2ln' }),
      stop(0),
      start(1, { type: 'text', text: 'Co' }),
      delta(1, { type: 'text_delta', text: 'ld.' }),
      delta(1, { type: 'citations_delta', citation: { cited_text: 'x' } }),
      stop(1),
    ];
    expect(play(head, ...events, ...end)).toEqual({
      parts: [
        { type: 'reasoning', text: 'Os' },
        { type: 'reasoning', text: 'lo.' },
        { type: 'text', text: 'Co' },
        { type: 'text', text: 'ld.' },
      ],
      message: {
        id: 'msg_1',
        stop_reason: 'end_turn',
        content: [
          { type: 'thinking', thinking: 'Oslo.', signature: 'c2ln' },
          { type: 'text', text: 'Cold.', citations: [{ cited_text: 'x' }] },
        ],
        usage: { input_tokens: 9, output_tokens: 5 },
      },
    });
  });

  test('joins arguments, the first piece of which may be empty', () => {
    const { parts } = play(
      head,
      start(0, call),
      delta(0, json('')),
      delta(0, json('{"city":')),
      delta(0, json('"Oslo"}')),
      stop(0),
      ...end,
    );
    expect(parts).toEqual([
      { type: 'call-started', index: 0, id: 'a', name: 'weather.forecast' },
      { type: 'call-arguments', index: 0, text: '{"city":' },
      { type: 'call-arguments', index: 0, text: '"Oslo"}' },
      { type: 'call-completed', index: 0, call: { id: 'a', name: 'weather.forecast', arguments: { city: 'Oslo' } } },
    ]);
  });

  test.each<[string, readonly string[], object, unknown]>([
    ['no pieces', [], {}, {}],
    ['an empty piece', [''], {}, {}],
    ['no pieces, after it began with its input', [], { city: 'Oslo' }, { city: 'Oslo' }],
    ['pieces that are cut off', ['{"ci'], {}, '{"ci'],
  ])('completes a call with %s', (_, pieces, input, expected) => {
    const { parts, message } = play(head, start(0, { ...call, input }), ...pieces.map((piece) => delta(0, json(piece))), stop(0), ...end);
    expect(parts.at(-1)).toMatchObject({ type: 'call-completed', call: { arguments: expected } });
    expect(message).toMatchObject({ content: [{ input: expected }] });
  });

  test('ends a block where the next one begins under its index', () => {
    const { parts } = play(
      head,
      start(0, call),
      delta(0, json('{"a":1}')),
      start(0, { ...call, id: 'b' }),
      delta(0, json('{"b":1}')),
      ...end,
    );
    expect(parts.filter(({ type }) => type === 'call-completed')).toMatchObject([
      { index: 0, call: { id: 'a', arguments: { a: 1 } } },
      { index: 1, call: { id: 'b', arguments: { b: 1 } } },
    ]);
  });

  test('completes a call whose end the stream did not tell', () => {
    expect(play(head, start(0, call), delta(0, json('{}')), ...end).parts.at(-1)).toMatchObject({ type: 'call-completed' });
  });

  test('keeps the calls of tools at the vendor whole, and gives no parts for them', () => {
    const search = { type: 'server_tool_use', id: 's', name: 'web_search', input: {} };
    const { parts, message } = play(head, start(0, search), delta(0, json('{"query":"Oslo"}')), stop(0), ...end);
    expect(parts).toEqual([]);
    expect(message).toMatchObject({ content: [{ ...search, input: { query: 'Oslo' } }] });
  });

  test('does not begin a call that has no name', () => {
    expect(play(head, start(0, { ...call, name: undefined }), delta(0, json('{}')), stop(0), ...end).parts).toEqual([]);
  });

  test('passes over events and pieces that it does not know, or that belong to nothing', () => {
    const strange = [
      null,
      'ping',
      { type: 'ping' },
      start(0, { type: 'new' }),
      delta(0, { type: 'new_delta' }),
      delta(7, json('{}')),
      stop(7),
    ];
    expect(contentOf(...strange)).toMatchObject({ content: [{ type: 'new' }] });
    expect(contentOf({ type: 'content_block_start', index: 0 }, { type: 'content_block_delta', index: 0 })).toMatchObject({ content: [] });
  });

  test('ends with the first of several messages', () => {
    const { parts, message } = play(head, ...end, { ...head, message: { id: 'msg_2' } }, start(0, { type: 'text', text: 'More.' }), ...end);
    expect(parts).toEqual([]);
    expect(message).toMatchObject({ id: 'msg_1', content: [] });
  });

  test.each<[string, readonly object[], boolean]>([
    ['a stop reason alone', end.slice(0, 1), true],
    ['a stop alone', end.slice(1), true],
    ['neither', [], false],
  ])('with %s, knows whether the message is whole', (_, events, isWhole) => {
    expect(play(head, ...events).message !== undefined).toBe(isWhole);
  });

  test('keeps the counts that a later event leaves out or calls unknown', () => {
    const usage = { input_tokens: null, output_tokens: 7 };
    expect(play(head, { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage }).message).toMatchObject({
      usage: { input_tokens: 9, output_tokens: 7 },
    });
  });
});
