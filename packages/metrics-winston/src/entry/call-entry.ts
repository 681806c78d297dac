import type {
  CallFinished,
  CallProgressed,
  CallStarted,
  EventBase,
  FallbackFinished,
  FallbackStarted,
  ToolResult,
} from '@toolwright/contract';
import { toFailureFields } from '../field/failure-fields.js';
import { readArguments } from '../field/read-arguments.js';
import { levelOfFailure } from './failure-level.js';
import type { LogEntry } from './log-entry.js';
import { toReason, toSubject } from './sentence.js';

/** What the life of a tool call consists of. */
export type CallLifeEvent = CallStarted | CallProgressed | CallFinished | FallbackStarted | FallbackFinished;

/** Describes an event of one tool call. A call is seen at `info` from its start: one that hangs would otherwise leave no trace. */
export function toCallEntry(event: EventBase & CallLifeEvent): LogEntry {
  const subject = toSubject(event);
  switch (event.type) {
    case 'call.started':
      return { level: 'info', message: `${subject} was called.`, fields: { arguments: readArguments(event.arguments) } };
    case 'call.progressed':
      return { level: 'debug', message: `${subject} told how far it is.`, fields: { update: event.update } };
    case 'call.finished':
      return toResultEntry(event.result);
    case 'fallback.started':
      return {
        level: 'warn',
        message: `${subject} falls back on ${event.source}${toReason(event.failure)}`,
        fields: { source: event.source, ...toFailureFields(event.failure) },
      };
    case 'fallback.finished':
      return {
        level: event.success ? 'info' : 'warn',
        message: `${subject}: ${event.source} ${event.success ? 'gave a value' : 'failed too'} in ${event.durationMs} ms.`,
        fields: { source: event.source, success: event.success, duration_ms: event.durationMs },
      };
  }
}

function toResultEntry(result: ToolResult): LogEntry {
  const { callId, tool, success, durationMs, attempts, warnings } = result;
  const common = { call: callId, tool, success, duration_ms: durationMs, attempts, warnings: warnings.length > 0 ? warnings : undefined };
  if (!result.success) {
    return {
      level: levelOfFailure(result.failure),
      message: `${tool} failed in ${durationMs} ms${toReason(result.failure)}`,
      fields: { ...common, ...toFailureFields(result.failure) },
    };
  }
  const { source, degraded } = result;
  if (!degraded) {
    return { level: 'info', message: `${tool} succeeded in ${durationMs} ms.`, fields: { ...common, source, degraded: false } };
  }
  return {
    level: 'warn',
    message: `${tool} answered in ${durationMs} ms, second best from ${degraded.source}${toReason(degraded.failure)}`,
    fields: { ...common, source, degraded: true, degraded_source: degraded.source, ...toFailureFields(degraded.failure) },
  };
}
