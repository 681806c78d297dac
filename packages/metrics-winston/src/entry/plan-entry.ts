import type { EventBase, PlanEvent } from '@toolwright/contract';
import { toFailureFields } from '../field/failure-fields.js';
import type { LogEntry } from './log-entry.js';
import { toCount, toReason, toSubject } from './sentence.js';

/** Describes an event of calls that have not begun. */
export function toPlanEntry(event: EventBase & PlanEvent): LogEntry {
  switch (event.type) {
    case 'call.planned': {
      const calls = event.calls.map(({ callId, tool, dependsOn }) => ({ call: callId, tool, depends_on: dependsOn }));
      return { level: 'debug', message: `${toCount(calls.length, 'call')} to come.`, fields: { calls } };
    }
    case 'call.skipped': {
      const { failure } = event;
      const reason = failure === undefined ? ': its condition was not met.' : toReason(failure);
      return { level: 'info', message: `${toSubject(event)} was skipped${reason}`, fields: { ...(failure && toFailureFields(failure)) } };
    }
  }
}
