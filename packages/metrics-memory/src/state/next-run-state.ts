import type { EventBase, EventBody, RunId } from '@toolwright/contract';
import type { RunState } from './run-state.js';

/** Where a run stands, without its calls, which are kept apart. */
export type RunProgress = Omit<RunState, 'calls'>;

/** What an event about a run makes of its state. One whose beginning was not seen begins with the first event of it. */
export function nextRunState(state: RunProgress | undefined, event: EventBase & EventBody & { readonly runId: RunId }): RunProgress {
  const { runId, at } = event;
  const known = state ?? { runId, status: 'running', step: 0, startedAt: at };
  switch (event.type) {
    case 'step.started':
      return { ...known, step: event.step ?? known.step + 1 };
    case 'run.finished':
      return { ...known, status: event.status === 'answered' ? 'done' : 'failed', ending: event.status, endedAt: at };
    default:
      return known;
  }
}
