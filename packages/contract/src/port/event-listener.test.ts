import { expect, jest, test } from '@jest/globals';
import type { ToolwrightEvent } from '../event/toolwright-event.js';
import { combineListeners, wantsEvent } from './event-listener.js';

test('C16 a listener that throws disturbs neither the work nor the other listeners', () => {
  const onEvent = jest.fn();
  const broken = {
    onEvent() {
      throw new Error('broken');
    },
  };
  const event: ToolwrightEvent = { schemaVersion: 1, at: 0, type: 'run.started', input: 'hi' };
  expect(() => combineListeners([broken, { onEvent }]).onEvent(event)).not.toThrow();
  expect(onEvent).toHaveBeenCalledWith(event);
});

test('F2 a listener is told only about the types that it names', () => {
  const started: ToolwrightEvent = { schemaVersion: 1, at: 0, type: 'run.started', input: 'hi' };
  const some = { eventTypes: ['call.finished'] as const, onEvent: jest.fn() };
  const all = { onEvent: jest.fn() };
  combineListeners([some, all]).onEvent(started);
  expect(some.onEvent).not.toHaveBeenCalled();
  expect(all.onEvent).toHaveBeenCalledTimes(1);
});

test('F2 many listeners want what one of them wants, and none want nothing', () => {
  const onEvent = jest.fn();
  const both = combineListeners([
    { eventTypes: ['call.started', 'call.finished'], onEvent },
    { eventTypes: ['call.finished'], onEvent },
  ]);
  expect(both.eventTypes).toEqual(['call.started', 'call.finished']);
  expect(wantsEvent(combineListeners([both, { onEvent }]), 'run.started')).toBe(true);
  expect(wantsEvent(combineListeners([]), 'run.started')).toBe(false);
});
