import {
  type CallScope,
  type Clock,
  type EventBase,
  type EventListener,
  eventSchemaVersion,
  type Failure,
  type PlannedCall,
  wantsEvent,
} from '@toolwright/contract';

/** Who is told of planned calls, and on whose behalf they are made. */
export interface PlanTelling {
  readonly listener: EventListener;
  readonly clock: Clock;
  readonly scope: CallScope;
}

/** A planned call that will not be made. */
export interface Skip extends Pick<PlannedCall, 'callId' | 'tool'> {
  /** Why; absent when it was not wanted. */
  readonly failure?: Failure | undefined;
}

/** Tells of calls that are to come. */
export function tellPlan(calls: readonly PlannedCall[], telling: PlanTelling): void {
  if (calls.length === 0 || !wantsEvent(telling.listener, 'call.planned')) return;
  telling.listener.onEvent({ ...baseOf(telling), type: 'call.planned', calls });
}

/** Tells that a planned call will not be made. */
export function tellSkip({ callId, tool, failure }: Skip, telling: PlanTelling): void {
  if (!wantsEvent(telling.listener, 'call.skipped')) return;
  telling.listener.onEvent({ ...baseOf(telling), callId, tool, type: 'call.skipped', ...(failure && { failure }) });
}

function baseOf({ clock, scope: { runId, step } }: PlanTelling): EventBase {
  return {
    schemaVersion: eventSchemaVersion,
    at: clock.now(),
    ...(runId !== undefined && { runId, ...(step !== undefined && { step }) }),
  };
}
