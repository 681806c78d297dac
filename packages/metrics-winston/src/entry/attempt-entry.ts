import type { AttemptEvent, EventBase } from '@toolwright/contract';
import { toFailureFields } from '../field/failure-fields.js';
import type { LogEntry } from './log-entry.js';
import { toReason, toSubject } from './sentence.js';

/** Describes an event of one attempt, of a tool or of a model turn. */
export function toAttemptEntry(event: EventBase & AttemptEvent): LogEntry {
  const subject = toSubject(event);
  switch (event.type) {
    case 'attempt.started':
      return { level: 'debug', message: `${subject}: attempt ${event.attempt} started.`, fields: { attempt: event.attempt } };
    case 'attempt.finished': {
      const { attempt, durationMs, failure } = event;
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
        message: `${subject}: attempt ${event.attempt} follows in ${event.delayMs} ms${toReason(event.failure)}`,
        fields: { attempt: event.attempt, delay_ms: event.delayMs, ...toFailureFields(event.failure) },
      };
    case 'attempt.settled_late':
      return {
        level: 'warn',
        message: `${subject}: attempt ${event.attempt} ${event.success ? 'succeeded' : 'failed'} after ${event.durationMs} ms, too late to count.`,
        fields: { attempt: event.attempt, success: event.success, duration_ms: event.durationMs },
      };
    case 'attempt.abandoned':
      return {
        level: 'warn',
        message: `${subject}: attempt ${event.attempt} was abandoned after ${event.durationMs} ms; its handler has not ended.`,
        fields: { attempt: event.attempt, duration_ms: event.durationMs },
      };
    case 'attempt.rejected':
      return {
        level: 'warn',
        message: `${subject}: an attempt was refused by its ${event.by}${toReason(event.failure)}`,
        fields: { by: event.by, ...toFailureFields(event.failure) },
      };
    case 'attempt.queued':
      return {
        level: 'debug',
        message: `${subject} waits for its ${event.by}, ${event.ahead} ahead.`,
        fields: { by: event.by, ahead: event.ahead },
      };
    case 'attempt.dequeued':
      return {
        level: 'debug',
        message: `${subject} ${event.admitted ? 'was admitted' : 'gave up'} after waiting ${event.waitedMs} ms for its ${event.by}.`,
        fields: { by: event.by, admitted: event.admitted, waited_ms: event.waitedMs },
      };
  }
}
