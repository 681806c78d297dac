import { expect, jest, test } from '@jest/globals';
import type { ToolwrightEvent } from '../event/toolwright-event.js';
import { combineListeners } from './event-listener.js';

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
