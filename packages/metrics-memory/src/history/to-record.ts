import { type CallFinished, type CallStarted, type EventBase, type ExecutionRecord, historySchemaVersion } from '@toolwright/contract';

const maxTextLength = 8_192;

/** What is kept of a call that has ended. @param started absent where its start was not seen */
export function toRecord(finished: EventBase & CallFinished, started: (EventBase & CallStarted) | undefined): ExecutionRecord {
  const { result, runId, step, at } = finished;
  const { tool, callId, durationMs, attempts, warnings } = result;
  return {
    schemaVersion: historySchemaVersion,
    tool,
    callId,
    ...(runId !== undefined && { runId }),
    ...(step !== undefined && { step }),
    startedAt: at - durationMs,
    durationMs,
    attempts,
    ...(started && { arguments: shorten(started.arguments) }),
    ...(result.success
      ? { outcome: 'success', source: result.source }
      : { outcome: result.failure.code, message: result.failure.message.slice(0, maxTextLength) }),
    warnings,
  };
}

// A history is bounded in bytes too, not only in records.
function shorten(given: CallStarted['arguments']): CallStarted['arguments'] {
  const text = typeof given === 'string' ? given : JSON.stringify(given);
  return text.length <= maxTextLength ? given : text.slice(0, maxTextLength);
}
