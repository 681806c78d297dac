import { describe, expect, test } from '@jest/globals';
import { findInvention } from './find-invention.ts';

const calls = [{ name: 'clock', args: { zone: 'Os"lo', at: [7, true] } }];

describe('findInvention', () => {
  test('finds values that came in pieces, escaped or not', () => {
    const pieces = ['{"zone":"O', 's\\"lo","at":[7,', 'true]}'];
    expect(findInvention(calls, { chunks: pieces.map((piece) => JSON.stringify({ delta: { partial_json: piece } })) })).toBeUndefined();
    expect(findInvention(calls, { body: { args: { zone: 'Os"lo', at: [7, true] } } })).toBeUndefined();
    expect(findInvention(calls, { chunks: ['event: x\ndata: {"args":"Os\\"lo 7 true"}\n\n'] })).toBeUndefined();
  });

  test('names a value that nobody wrote', () => {
    expect(findInvention(calls, { body: { args: { zone: 'Rome', at: [7, true] } } })).toContain('lo');
  });

  test('takes arguments that are text for what the model wrote', () => {
    expect(findInvention([{ name: 'clock', args: '{"zo' }], { chunks: ['{"arguments":"{\\"zo"}'] })).toBeUndefined();
  });
});
