import type { ToolwrightEvent } from '../event/toolwright-event.js';

/** Sees every event. Called in the middle of the work, so it returns at once; what it throws is ignored. */
export interface EventListener {
  onEvent(event: ToolwrightEvent): void;
}

/** Identifies the bound `EventListener`s; any number may be bound. */
export const EVENT_LISTENER = Symbol.for('toolwright.EventListener');

/** Makes one listener of many; one that throws disturbs neither the work nor the others. */
export function combineListeners(listeners: readonly EventListener[]): EventListener {
  return {
    onEvent(event) {
      for (const listener of listeners) {
        try {
          listener.onEvent(event);
        } catch {
          // A broken observer must not break what it observes.
        }
      }
    },
  };
}
