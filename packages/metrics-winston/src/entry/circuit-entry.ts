import type { CircuitChanged } from '@toolwright/contract';
import type { LogEntry } from './log-entry.js';

/** Describes a change of a circuit. */
export function toCircuitEntry({ circuit, from, to, reopensAt }: CircuitChanged): LogEntry {
  return {
    level: to === 'open' ? 'warn' : 'info',
    message: `The circuit ${circuit} is ${to}; it was ${from}.`,
    fields: { circuit, from, to, reopens_at: reopensAt === undefined ? undefined : new Date(reopensAt).toISOString() },
  };
}
