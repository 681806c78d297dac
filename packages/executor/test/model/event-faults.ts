import type { ToolwrightEvent } from '@toolwright/contract';
import type { Answered } from './trial.js';

// A handler that was given up may end later, and so may the journal answer, whose key is then given back.
const afterEnd: ReadonlySet<ToolwrightEvent['type']> = new Set(['attempt.settled_late', 'port.failed']);

/** Where the events of one call do not tell one story, in words. @param events of this call, in the order in which they came */
export function findEventFaults({ callId, result }: Answered, events: readonly ToolwrightEvent[]): readonly string[] {
  const types = events.map(({ type }) => type);
  const end = types.indexOf('call.finished');
  const faults = [
    ...(types[0] === 'call.started' ? [] : [`begins with ${types[0]}`]),
    ...(types.filter((type) => type === 'call.started').length === 1 ? [] : ['is started more than once']),
    ...(types.filter((type) => type === 'call.finished').length === 1 ? [] : ['is not finished once']),
    ...types.slice(end + 1).flatMap((type) => (afterEnd.has(type) ? [] : [`tells ${type} after its end`])),
    ...findAttemptFaults(events),
    ...findUnpaired(types, 'fallback'),
    ...(events[end]?.type === 'call.finished' && events[end].result === result ? [] : ['tells another result than it gives']),
  ];
  return faults.map((fault) => `${callId} ${fault}`);
}

function findUnpaired(types: readonly string[], what: string): readonly string[] {
  const count = (type: string): number => types.filter((each) => each === type).length;
  return count(`${what}.started`) === count(`${what}.finished`) ? [] : [`has a ${what} that does not end`];
}

// Attempts are numbered, one follows the other, and each ends before the next begins.
function findAttemptFaults(events: readonly ToolwrightEvent[]): readonly string[] {
  const faults: string[] = [];
  let last = 0;
  let running: number | undefined;
  let queued = 0;
  const abandoned = new Set<number>();
  for (const event of events) {
    switch (event.type) {
      case 'attempt.started':
        if (running !== undefined || event.attempt !== last + 1) faults.push(`starts attempt ${event.attempt} after ${last}`);
        last = event.attempt;
        running = event.attempt;
        break;
      case 'attempt.abandoned':
        if (running !== event.attempt) faults.push(`abandons attempt ${event.attempt}, which is not running`);
        abandoned.add(event.attempt);
        break;
      case 'attempt.finished':
        if (running !== event.attempt) faults.push(`finishes attempt ${event.attempt}, which is not running`);
        running = undefined;
        break;
      case 'attempt.settled_late':
        if (!abandoned.delete(event.attempt)) faults.push(`tells of a late end of attempt ${event.attempt}`);
        break;
      case 'attempt.queued':
        queued += 1;
        break;
      case 'attempt.dequeued':
        queued -= 1;
        break;
      case 'retry.scheduled':
        if (event.attempt !== last + 1) faults.push(`announces attempt ${event.attempt} after ${last}`);
        break;
      default:
        break;
    }
  }
  if (running !== undefined) faults.push(`does not finish attempt ${running}`);
  if (queued !== 0) faults.push(`has ${queued} attempts that wait for ever`);
  return faults;
}
