import type { ToolwrightEvent } from '../event/toolwright-event.js';

/** Sees every event. Called in the middle of the work, so it returns at once; what it throws is ignored. */
export interface EventListener {
  /** The types of events that it is told about; what nobody wants to see is not even made. @default all */
  readonly eventTypes?: readonly ToolwrightEvent['type'][];
  onEvent(event: ToolwrightEvent): void;
}

/** Identifies the bound `EventListener`s; any number may be bound. */
export const EVENT_LISTENER = Symbol.for('toolwright.EventListener');

/** Whether a listener is to be told about events of a type. */
export function wantsEvent({ eventTypes }: EventListener, type: ToolwrightEvent['type']): boolean {
  return eventTypes === undefined || (eventTypes.length > 0 && eventTypes.includes(type));
}

/** Makes one listener of many; one that throws disturbs neither the work nor the others. */
export function combineListeners(listeners: readonly EventListener[]): EventListener {
  const eventTypes = listeners.every((listener) => listener.eventTypes !== undefined)
    ? [...new Set(listeners.flatMap((listener) => listener.eventTypes ?? []))]
    : undefined;
  return {
    ...(eventTypes && { eventTypes }),
    onEvent(event) {
      for (const listener of listeners) {
        try {
          if (wantsEvent(listener, event.type)) listener.onEvent(event);
        } catch {
          // A broken observer must not break what it observes.
        }
      }
    },
  };
}
