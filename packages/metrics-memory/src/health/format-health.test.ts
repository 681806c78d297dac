import { describe, expect, test } from '@jest/globals';
import { ManualClock } from '@toolwright/testkit';
import { eventOf, finished } from '../../test/event-of.js';
import { failureOf, successOf } from '../../test/result-of.js';
import { formatHealth } from './format-health.js';
import { MemoryToolHealth } from './memory-tool-health.js';

describe('F7 formatHealth', () => {
  test('shows each tool on a line', () => {
    const health = new MemoryToolHealth({ clock: new ManualClock() });
    for (const durationMs of [80, 120]) health.onEvent(finished(successOf({ durationMs })));
    health.onEvent(finished(failureOf('timeout', { durationMs: 1_000 })));
    health.onEvent(finished(failureOf('circuit_open', { tool: 'mail.send', attempts: 0 })));
    health.onEvent(eventOf({ type: 'circuit.changed', circuit: 'mail.send', from: 'closed', to: 'open', reopensAt: 5_000 }));
    health.onEvent(eventOf({ type: 'attempt.started', attempt: 1 }));
    expect(`\n${formatHealth(health.list())}`).toBe(`
TOOL         STATE                CALLS  SUCCESS  MEAN    P95      RUNNING  QUEUED  ERRORS
mail.send    open until 00:00:05  1      -        -       -        0        0       circuit_open 1
weather.now  available            3      66.7 %   400 ms  1000 ms  1        0       timeout 1`);
  });

  test('says so when nothing has been called', () => {
    expect(formatHealth([])).toBe('No tool has been called.');
  });
});
