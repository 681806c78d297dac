import type { AttemptEvent } from './attempt-event.js';
import type { CallEvent } from './call-event.js';
import type { CircuitChanged } from './circuit-event.js';
import type { EventBase } from './event-base.js';
import type { PlanEvent } from './plan-event.js';
import type { RunEvent } from './run-event.js';

/** What an event says, without where and when. */
export type EventBody = RunEvent | PlanEvent | CallEvent | AttemptEvent | CircuitChanged;

/** Everything that happens, in one closed union. A new type is a minor release, so a listener keeps a default branch. */
export type ToolwrightEvent = EventBase & EventBody;
