import type {
  ApprovalDecided,
  ApprovalRequested,
  CacheAsked,
  CacheInvalidated,
  CallAudited,
  CallReplayed,
  CallVerified,
  EventBase,
  PortFailed,
  ResultCut,
} from '@toolwright/contract';
import type { LogEntry } from './log-entry.js';
import { toSubject } from './sentence.js';

/** What guards of a tool call tell: the cache, the journal, whoever approves, and what is kept of it all. */
export type GuardEvent =
  | ApprovalDecided
  | ApprovalRequested
  | CacheAsked
  | CacheInvalidated
  | CallAudited
  | CallReplayed
  | CallVerified
  | PortFailed
  | ResultCut;

/** Describes what a guard of a tool call tells. */
export function toGuardEntry(event: EventBase & GuardEvent): LogEntry {
  const subject = toSubject(event);
  switch (event.type) {
    case 'cache.asked':
      return {
        level: 'debug',
        message: `${subject}: the cache answered "${event.answer}".`,
        fields: { answer: event.answer, age_ms: event.ageMs },
      };
    case 'cache.invalidated':
      return {
        level: 'debug',
        message: `${subject} dropped what the cache kept as ${event.tags.join(', ')}.`,
        fields: { tags: event.tags },
      };
    case 'call.replayed':
      return { level: 'info', message: `${subject} was answered from the journal, not done again.`, fields: { from: event.from } };
    case 'call.verified':
      return {
        level: event.happened === 'unknown' ? 'warn' : 'info',
        message: `${subject}: whether it happened was looked up: ${event.happened}.`,
        fields: { happened: event.happened, duration_ms: event.durationMs },
      };
    case 'approval.requested':
      return { level: 'info', message: `${subject} waits for approval.`, fields: { hash: event.hash } };
    case 'approval.decided':
      return {
        level: 'info',
        message: `${subject}: approval ${event.decision}${event.decidedBy === undefined ? '' : ` by ${event.decidedBy}`}.`,
        fields: { hash: event.hash, decision: event.decision, decided_by: event.decidedBy, edited: event.edited },
      };
    case 'call.audited':
      return {
        level: event.outcome === 'success' ? 'info' : 'warn',
        message: `Audit: ${subject} ended as ${event.outcome}.`,
        fields: {
          audit: true,
          principal: event.principalId,
          hash: event.hash,
          idempotency_key: event.idempotencyKey,
          approved_by: event.approvedBy,
          outcome: event.outcome,
          critical: event.critical,
        },
      };
    case 'result.cut':
      return {
        level: 'warn',
        message: `${subject}: its result of ${event.bytes} bytes was cut.`,
        fields: { bytes: event.bytes, reference: event.reference },
      };
    case 'port.failed':
      return {
        level: 'error',
        message: `${subject}: the ${event.port} failed (${event.reason}) and was ${event.effect === 'refused' ? 'taken for a no' : event.effect}.`,
        fields: { port: event.port, reason: event.reason, effect: event.effect },
      };
  }
}
