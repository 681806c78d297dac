import { describe, expect, test } from '@jest/globals';
import { createNameMap } from '@toolwright/provider-kit';
import { StreamCalls } from './stream-calls.js';

const head = (name: string, text = '') => ({ function: { name, arguments: text } });
const tail = (text: string) => ({ function: { arguments: text } });

function read(...pieces: readonly object[]) {
  const calls = new StreamCalls(createNameMap(['weather.forecast']));
  const parts = pieces.flatMap((piece) => calls.read(piece));
  return { parts, calls: calls.complete()?.map(({ call }) => call) };
}

const expected = [
  { id: 'a', name: 'weather.forecast', arguments: { city: 'Oslo' } },
  { id: 'b', name: 'clock', arguments: {} },
];

describe('E3 StreamCalls', () => {
  test('joins the pieces of each index, and maps names back', () => {
    const { parts, calls } = read(
      { index: 0, id: 'a', ...head('weather__forecast') },
      { index: 0, ...tail('{"city":') },
      { index: 1, id: 'b', ...head('clock') },
      { index: 0, ...tail('"Oslo"}') },
    );
    expect(calls).toEqual(expected);
    expect(parts[0]).toEqual({ type: 'call-started', index: 0, id: 'a', name: 'weather.forecast' });
    expect(parts[1]).toEqual({ type: 'call-arguments', index: 0, text: '{"city":' });
  });

  test('bears pieces without an index', () => {
    const { calls } = read({ id: 'a', ...head('weather__forecast') }, tail('{"city":"Oslo"}'), { id: 'b', ...head('clock') });
    expect(calls).toEqual(expected);
  });

  test('finds a call without an index again by its id', () => {
    const pieces = [
      { id: 'a', ...head('weather__forecast', '{"city":') },
      { id: 'b', ...head('clock') },
      { id: 'a', ...tail('"Oslo"}') },
    ];
    expect(read(...pieces).calls).toEqual(expected);
  });

  test('bears an id and a name that are repeated in each piece', () => {
    const piece = (text: string) => ({ index: 0, id: 'a', ...head('weather__forecast', text) });
    expect(read(piece('{"city":'), piece('"Oslo"}')).calls).toEqual(expected.slice(0, 1));
  });

  test('tells calls apart that all have the same index', () => {
    const pieces = [
      { index: 0, id: 'a', ...head('weather__forecast', '{"city":"Oslo"}') },
      { index: 0, id: 'b', ...head('clock') },
    ];
    expect(read(...pieces).calls).toEqual(expected);
  });

  test('waits for a name that is late', () => {
    const { parts, calls } = read({ index: 0, id: 'a', ...tail('{"city":') }, { index: 0, ...head('weather__forecast', '"Oslo"}') });
    expect(calls).toEqual(expected.slice(0, 1));
    expect(parts.map(({ type }) => type)).toEqual(['call-started', 'call-arguments', 'call-arguments']);
  });

  test('takes arguments that come as an object', () => {
    expect(read({ index: 0, id: 'a', function: { name: 'weather__forecast', arguments: { city: 'Oslo' } } }).calls).toEqual(
      expected.slice(0, 1),
    );
  });

  test('never invents a name', () => {
    expect(read({ index: 0, id: 'a', ...tail('{}') }).calls).toBeUndefined();
  });

  test('keeps arguments that are no JSON as text', () => {
    expect(read({ index: 0, id: 'a', ...head('clock', '{"ci') }).calls).toMatchObject([{ arguments: '{"ci' }]);
  });
});
