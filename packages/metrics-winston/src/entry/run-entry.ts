import type { EventBase, FinishReason, RunEvent, RunStatus } from '@toolwright/contract';
import { toFailureFields } from '../field/failure-fields.js';
import type { LogEntry, LogLevel } from './log-entry.js';
import { toCount, toReason } from './sentence.js';

/** Describes an event of a run as a whole. What was asked and answered is left out: it is the user's, not the operator's. */
export function toRunEntry(event: EventBase & RunEvent): LogEntry {
  switch (event.type) {
    case 'run.started':
      return { level: 'info', message: 'The run started.', fields: {} };
    case 'step.started':
      return {
        level: 'debug',
        message: `The model is asked: ${toCount(event.messageCount, 'message')}, ${toCount(event.toolCount, 'tool')}.`,
        fields: { message_count: event.messageCount, tool_count: event.toolCount },
      };
    case 'model.answered':
      return {
        level: levelOfFinish(event.finish),
        message: `${event.model ?? 'The model'} answered in ${event.durationMs} ms: ${event.finish.unified}, ${toCount(event.callCount, 'call')}.`,
        fields: {
          duration_ms: event.durationMs,
          finish: event.finish.unified,
          call_count: event.callCount,
          input_tokens: event.usage?.inputTokens,
          output_tokens: event.usage?.outputTokens,
          cached_input_tokens: event.usage?.cachedInputTokens,
        },
      };
    case 'run.finished':
      return {
        level: levelOfStatus(event.status),
        message: `The run ended in ${event.durationMs} ms, ${toCount(event.steps, 'step')} and ${toCount(event.calls, 'call')}: ${event.status}${toReason(event.failure)}`,
        fields: {
          success: event.status === 'answered',
          status: event.status,
          duration_ms: event.durationMs,
          step_count: event.steps,
          call_count: event.calls,
          ...toFailureFields(event.failure),
        },
      };
  }
}

function levelOfFinish({ unified }: FinishReason): LogLevel {
  return unified === 'stop' || unified === 'tool_calls' || unified === 'pause' ? 'info' : 'warn';
}

function levelOfStatus(status: RunStatus): LogLevel {
  if (status === 'answered') return 'info';
  return status === 'failed' ? 'error' : 'warn';
}
