import type { EventBase, EventBody } from '@toolwright/contract';
import type { CallState } from './call-state.js';

/** What an event about a call makes of its state. An event that changes nothing answers the same state. */
export function nextCallState(state: CallState, event: EventBase & EventBody): CallState {
  switch (event.type) {
    case 'call.started': {
      // Where an id is given twice, the earlier call has ended and this one has not.
      const { endedAt: _endedAt, code: _code, ...begun } = state;
      return { ...begun, status: 'running', startedAt: event.at };
    }
    case 'approval.requested':
    case 'attempt.queued':
      return { ...state, status: 'pending' };
    case 'approval.decided':
    case 'attempt.dequeued':
      return { ...state, status: 'running' };
    case 'attempt.started':
      return { ...state, status: 'running', attempts: event.attempt };
    case 'call.skipped':
      return { ...state, status: 'skipped', endedAt: event.at, ...(event.failure && { code: event.failure.code }) };
    case 'call.finished': {
      const { result } = event;
      const ended = { ...state, endedAt: event.at, attempts: result.attempts };
      if (result.success) return { ...ended, status: 'done' };
      const { code } = result.failure;
      return { ...ended, status: code === 'dependency_failed' ? 'skipped' : 'failed', code };
    }
    default:
      return state;
  }
}
