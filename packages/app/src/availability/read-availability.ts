import type { Breaker, ToolAvailability, ToolDescriptor, ToolHealth, ToolReport } from '@toolwright/contract';
import type { BulkheadSource } from '@toolwright/executor';

/** Where it stands how tools do. */
export interface AvailabilitySources {
  /** Absent where nothing is measured. */
  readonly toolHealth?: ToolHealth | undefined;
  /** Those in use. */
  readonly circuits: readonly Breaker[];
  readonly bulkheads: BulkheadSource;
}

/** Whether it makes sense to call a tool now: what was measured, and where that is silent, what its circuit and its bulkhead say. */
export function readAvailability(tool: ToolDescriptor, sources: AvailabilitySources): ToolAvailability {
  const report = findReport(tool, sources);
  const measured = report?.availability ?? { kind: 'available' };
  if (measured.kind === 'disabled' || measured.kind === 'open') return measured;
  if (report?.circuit === undefined && isCircuitOpen(tool, sources)) return { kind: 'open' };
  if (measured.kind === 'rate-limited') return measured;
  return isFull(tool, sources) ? { kind: 'busy' } : measured;
}

/** What was measured of a tool. @returns nothing where nothing was; advice that cannot be had is none either */
export function findReport({ name }: ToolDescriptor, { toolHealth }: AvailabilitySources): ToolReport | undefined {
  try {
    return toolHealth?.reportOf(name);
  } catch {
    return undefined;
  }
}

function isCircuitOpen({ name, policies }: ToolDescriptor, { circuits }: AvailabilitySources): boolean {
  const circuit = policies.circuitBreaker?.name ?? name;
  return circuits.some((breaker) => breaker.name === circuit && breaker.state === 'open');
}

function isFull({ name }: ToolDescriptor, { bulkheads }: AvailabilitySources): boolean {
  const bulkhead = bulkheads.find(name);
  return bulkhead !== undefined && (bulkhead.running >= bulkhead.maxConcurrent || bulkhead.queued > 0);
}
