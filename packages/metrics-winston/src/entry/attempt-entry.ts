import type { AttemptEvent, EventBase } from '@toolwright/contract';
import { toFailureFields } from '../field/failure-fields.js';
import type { LogEntry } from './log-entry.js';
import { toReason, toSubject } from './sentence.js';

/** Describes an event of one attempt, of a tool or of a model turn. */
export function toAttemptEntry(event: EventBase & AttemptEvent): LogEntry {
  const subject = toSubject(event);
  const { attempt } = event;
  switch (event.type) {
    case 'attempt.started':
      return { level: 'debug', message: `${subject}: attempt ${attempt} started.`, fields: { attempt } };
    case 'attempt.finished': {
      const { durationMs, failure } = event;
      const success = failure === undefined;
      return {
        level: 'debug',
        message: `${subject}: attempt ${attempt} ${success ? 'succeeded' : 'failed'} in ${durationMs} ms${toReason(failure)}`,
        fields: { attempt, success, duration_ms: durationMs, ...toFailureFields(failure) },
      };
    }
    case 'retry.scheduled':
      return {
        level: 'warn',
        message: `${subject}: attempt ${attempt} follows in ${event.delayMs} ms${toReason(event.failure)}`,
        fields: { attempt, delay_ms: event.delayMs, ...toFailureFields(event.failure) },
      };
    case 'attempt.settled_late':
      return {
        level: 'warn',
        message: `${subject}: attempt ${attempt} ${event.success ? 'succeeded' : 'failed'} after ${event.durationMs} ms, too late to count.`,
        fields: { attempt, success: event.success, duration_ms: event.durationMs },
      };
  }
}
