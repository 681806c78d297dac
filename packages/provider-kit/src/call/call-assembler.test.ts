import { describe, expect, test } from '@jest/globals';
import { CallAssembler } from './call-assembler.js';

const name = 'weather.current';

describe('E3 CallAssembler', () => {
  test('joins the pieces of calls that come mixed, by key', () => {
    const assembler = new CallAssembler();
    assembler.start(0, { id: 'a', name });
    assembler.start(1, { id: 'b', name });
    assembler.append(1, '{"city":');
    assembler.append(0, '{"city":"Oslo"}');
    assembler.append(1, '"Rome"}');
    assembler.completeAll();
    expect(assembler.calls).toEqual([
      { id: 'a', name, arguments: { city: 'Oslo' } },
      { id: 'b', name, arguments: { city: 'Rome' } },
    ]);
  });

  test('gives the parts to pass on', () => {
    const assembler = new CallAssembler();
    expect(assembler.start('x', { id: 'a', name })).toEqual([{ type: 'call-started', index: 0, id: 'a', name }]);
    expect(assembler.append('x', '{"a"')).toEqual([{ type: 'call-arguments', index: 0, text: '{"a"' }]);
    expect(assembler.append('x', '')).toEqual([]);
    expect(assembler.complete('x')).toEqual([{ type: 'call-completed', index: 0, call: { id: 'a', name, arguments: '{"a"' } }]);
  });

  test('keeps the order in which calls began, whichever ends first', () => {
    const assembler = new CallAssembler();
    for (const id of ['a', 'b']) assembler.start(id, { id, name });
    assembler.complete('b');
    expect(assembler.calls.map(({ id }) => id)).toEqual(['b']);
    assembler.complete('a');
    expect(assembler.calls.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('takes the whole arguments for the pieces where they come at the end', () => {
    const assembler = new CallAssembler();
    assembler.start('x', { id: 'a', name });
    assembler.append('x', '{"n":1');
    assembler.complete('x', '{"n":2}');
    expect(assembler.calls[0]?.arguments).toEqual({ n: 2 });
  });

  test('gives a call without an id, and one with the id of another, ids of their own', () => {
    const assembler = new CallAssembler();
    for (const key of [0, 1, 2]) assembler.start(key, key === 0 ? { name } : { id: 'a', name });
    assembler.completeAll();
    expect(new Set(assembler.calls.map(({ id }) => id)).size).toBe(3);
  });

  test('invents nothing: pieces of a call that never began are no call', () => {
    const assembler = new CallAssembler();
    expect([assembler.append(0, '{}'), assembler.complete(0), assembler.completeAll()]).toEqual([[], [], []]);
    expect(assembler.calls).toEqual([]);
  });

  test('ends a call once', () => {
    const assembler = new CallAssembler();
    assembler.start(0, { id: 'a', name });
    assembler.complete(0, {});
    expect([assembler.start(0, { id: 'b', name }), assembler.append(0, 'x'), assembler.complete(0)]).toEqual([[], [], []]);
    expect(assembler.calls).toEqual([{ id: 'a', name, arguments: {} }]);
  });
});
