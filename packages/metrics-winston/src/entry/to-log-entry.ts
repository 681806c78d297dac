import type { EventBase, ToolwrightEvent } from '@toolwright/contract';
import { toAttemptEntry } from './attempt-entry.js';
import { toCallEntry } from './call-entry.js';
import { toCircuitEntry } from './circuit-entry.js';
import { toGuardEntry } from './guard-entry.js';
import type { LogEntry } from './log-entry.js';
import { toPlanEntry } from './plan-entry.js';
import { toRunEntry } from './run-entry.js';

/** Describes any event: what it says, and where and when it happened. */
export function toLogEntry(event: ToolwrightEvent): LogEntry {
  const { level, message, fields } = toBodyEntry(event);
  const { type, at, runId, step, callId, tool, model } = event;
  const origin = { timestamp: new Date(at).toISOString(), event: type, run: runId, step, call: callId, tool, model };
  return { level, message, fields: { ...origin, ...fields } };
}

function toBodyEntry(event: ToolwrightEvent): LogEntry {
  switch (event.type) {
    case 'run.started':
    case 'step.started':
    case 'model.answered':
    case 'run.finished':
      return toRunEntry(event);
    case 'call.planned':
    case 'call.skipped':
      return toPlanEntry(event);
    case 'call.started':
    case 'call.progressed':
    case 'call.finished':
    case 'fallback.started':
    case 'fallback.finished':
      return toCallEntry(event);
    case 'call.replayed':
    case 'call.verified':
    case 'call.audited':
    case 'cache.asked':
    case 'cache.invalidated':
    case 'approval.requested':
    case 'approval.decided':
    case 'result.cut':
    case 'port.failed':
      return toGuardEntry(event);
    case 'circuit.changed':
      return toCircuitEntry(event);
    case 'attempt.started':
    case 'attempt.finished':
    case 'retry.scheduled':
    case 'attempt.settled_late':
    case 'attempt.abandoned':
    case 'attempt.rejected':
    case 'attempt.queued':
    case 'attempt.dequeued':
      return toAttemptEntry(event);
    default:
      return toUnknownEntry(event satisfies never);
  }
}

// A newer emitter may send what this version does not know. Its fields are not logged: nobody here can say which of them are private.
function toUnknownEntry(event: EventBase & { readonly type: string }): LogEntry {
  return { level: 'debug', message: `Event ${event.type} happened.`, fields: {} };
}
