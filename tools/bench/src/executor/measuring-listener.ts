import type { EventListener } from '@toolwright/contract';
import { DurationCounts } from './duration-counts.ts';

/** Measures calls in the same histogram as the floor. */
export function durationListener(): EventListener {
  const durations = new DurationCounts();
  return {
    eventTypes: ['call.finished'],
    onEvent(event) {
      if (event.type === 'call.finished') durations.add(event.result.durationMs);
    },
  };
}

/** Hears nothing. */
export const deafListener: EventListener = { eventTypes: [], onEvent() {} };
