import type { CallMeasurements, CircuitReport, ToolAvailability } from '@toolwright/contract';

/** What is known of a tool when somebody wants to call it. */
export interface AvailabilityEvidence {
  /** In milliseconds since the Unix epoch. */
  readonly now: number;
  readonly switch: 'on' | 'off';
  readonly circuit?: CircuitReport;
  /** When a token of the limit that all callers share is free, in milliseconds since the Unix epoch. */
  readonly limitedUntil?: number;
  readonly room: Room;
  readonly recent: Pick<CallMeasurements, 'judged' | 'successRatio'>;
}

/** How full the bulkhead of a tool is. */
export interface Room {
  /** Handlers that hold a place. */
  readonly taken: number;
  /** Absent where it is not known, or the tool has no bulkhead. */
  readonly maxConcurrent?: number;
  /** Attempts that wait for a place. */
  readonly queued: number;
}

const degradedUpTo = 0.8;
const fewestCalls = 5;

/**
 * Judges whether it makes sense to call a tool; the strongest reason against it wins. Health is the success ratio, of five judged calls or more:
 * a tool that is slow by nature is not degraded.
 */
export function judgeAvailability(evidence: AvailabilityEvidence): ToolAvailability {
  const { now, circuit, limitedUntil, room, recent } = evidence;
  if (evidence.switch === 'off') return { kind: 'disabled' };
  if (circuit !== undefined && isOpen(circuit, now)) {
    return { kind: 'open', ...(circuit.reopensAt !== undefined && { until: circuit.reopensAt }) };
  }
  if (limitedUntil !== undefined && now < limitedUntil) return { kind: 'rate-limited', until: limitedUntil };
  if (isFull(room)) return { kind: 'busy' };
  if (recent.judged >= fewestCalls && recent.successRatio <= degradedUpTo) return { kind: 'degraded', successRatio: recent.successRatio };
  return { kind: 'available' };
}

// A circuit changes to half-open only when it is asked. If it still counted as open when it would let a probe through, nobody would ask.
function isOpen({ state, reopensAt }: CircuitReport, now: number): boolean {
  return state === 'open' && (reopensAt === undefined || now < reopensAt);
}

function isFull({ taken, maxConcurrent = Number.POSITIVE_INFINITY, queued }: Room): boolean {
  return taken >= maxConcurrent || queued > 0;
}
