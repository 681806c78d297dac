import { describe, expect, test } from '@jest/globals';
import { tornStream } from './torn-stream.js';

describe('E3 tornStream', () => {
  test('frames the data of events as the API does', () => {
    const recording = { transport: 'json-lines', chunks: ['{"type":"ping"}'] } as const;
    expect(tornStream({ ...recording, format: 'gemini' }, 1).chunks).toEqual(['data: {"type":"ping"}\n\n']);
    expect(tornStream({ ...recording, format: 'anthropic' }, 1).chunks).toEqual(['event: ping\ndata: {"type":"ping"}\n\n']);
  });

  test('leaves text as it came', () => {
    expect(tornStream({ format: 'openai-chat', transport: 'sse-text', chunks: ['data: 1', '\r\n\r\n'] }, 1).chunks).toEqual([
      'data: 1\r\n\r\n',
    ]);
  });

  test('divides a stream at bytes in ascending order, otherwise by another seed', () => {
    const recording = { format: 'gemini', transport: 'sse-text', chunks: ['é'.repeat(500)] } as const;
    const { split } = tornStream(recording, 1);
    const atBytes = split && 'atBytes' in split ? split.atBytes : [];
    expect(atBytes.length).toBeGreaterThan(5);
    expect(atBytes).toEqual([...atBytes].sort((one, other) => one - other));
    expect(Math.max(...atBytes)).toBeLessThan(1_000);
    expect(tornStream(recording, 1).split).toEqual(split);
    expect(tornStream(recording, 2).split).not.toEqual(split);
  });
});
