import { describe, expect, test } from '@jest/globals';
import { listFaces } from './list-faces.js';

const messagesOf = (thrown: unknown): readonly (string | undefined)[] => listFaces(thrown).map(({ message }) => message);

describe('listFaces', () => {
  test('finds the error first, then its answer and its causes, level by level', () => {
    const cause = { message: 'cause', cause: { message: 'cause of the cause' } };
    const response = { message: 'response', data: { message: 'data' } };
    expect(messagesOf({ message: 'error', cause, response })).toEqual(['error', 'response', 'cause', 'data', 'cause of the cause']);
  });

  test('reads an answer that is JSON text, and no other text', () => {
    expect(messagesOf({ body: '{"message":"inside"}' })).toEqual([undefined, 'inside']);
    expect(messagesOf({ body: '{ cut off', data: 'plain' })).toEqual([undefined]);
    expect(messagesOf({ body: `{"message":"${'x'.repeat(10_000)}"}` })).toEqual([undefined]);
  });

  test('leaves out the errors of a list, because each stands for itself, but not the details of an answer', () => {
    expect(messagesOf({ errors: [new Error('member'), { message: 'detail' }] })).toEqual([undefined, 'detail']);
  });

  test('ends where causes go in a circle, and where there are too many', () => {
    const loop: { cause?: unknown } = {};
    loop.cause = { cause: loop };
    expect(listFaces(loop)).toHaveLength(2);
    const deep = Array.from({ length: 100 }).reduce<object>((cause) => ({ cause }), {});
    expect(listFaces(deep)).toHaveLength(16);
  });

  test('finds nothing in what is no object', () => {
    expect(listFaces('boom')).toEqual([]);
    expect(listFaces(undefined)).toEqual([]);
  });
});
