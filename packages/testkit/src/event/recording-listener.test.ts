import { describe, expect, test } from '@jest/globals';
import type { ToolwrightEvent } from '@toolwright/contract';
import { RecordingListener } from './recording-listener.js';

const base = { schemaVersion: 1, at: 0 } as const;
const attempt: ToolwrightEvent = { ...base, type: 'attempt.started', attempt: 1 };
const fallback: ToolwrightEvent = { ...base, type: 'fallback.finished', source: 'method normals', success: true, durationMs: 5 };

describe('G4 RecordingListener', () => {
  test('keeps events in the order in which they came', () => {
    const listener = new RecordingListener();
    for (const event of [attempt, fallback, attempt]) listener.onEvent(event);
    expect(listener.events).toEqual([attempt, fallback, attempt]);
    expect(listener.types()).toEqual(['attempt.started', 'fallback.finished', 'attempt.started']);
  });

  test('gives the events of one type with the fields of that type', () => {
    const listener = new RecordingListener();
    for (const event of [attempt, fallback]) listener.onEvent(event);
    expect(listener.ofType('fallback.finished').map((event) => event.source)).toEqual(['method normals']);
    expect(listener.ofType('call.finished')).toEqual([]);
  });
});
