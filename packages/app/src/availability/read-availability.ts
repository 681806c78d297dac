import type { BreakerSource, ToolAvailability, ToolDescriptor, ToolHealth, ToolReport } from '@toolwright/contract';
import type { BulkheadSource } from '@toolwright/executor';

/** Where it stands how tools do. */
export interface AvailabilitySources {
  /** Absent where nothing is measured. */
  readonly toolHealth?: ToolHealth | undefined;
  readonly breakerSource: Pick<BreakerSource, 'list'>;
  readonly bulkheads: BulkheadSource;
}

/**
 * Whether it makes sense to call a tool now: what was measured, and where that is silent, what its circuit and its bulkhead say. Never throws:
 * a source that fails says nothing.
 */
export function readAvailability(tool: ToolDescriptor, sources: AvailabilitySources): ToolAvailability {
  const report = findReport(tool, sources);
  const measured = report?.availability ?? { kind: 'available' };
  if (measured.kind === 'disabled' || measured.kind === 'open') return measured;
  if (report?.circuit === undefined && isCircuitOpen(tool, sources)) return { kind: 'open' };
  if (measured.kind === 'rate-limited') return measured;
  return isFull(tool, sources) ? { kind: 'busy' } : measured;
}

/** What was measured of a tool. Never throws. @returns nothing where nothing was, or measured health fails */
export function findReport({ name }: ToolDescriptor, { toolHealth }: AvailabilitySources): ToolReport | undefined {
  try {
    return toolHealth?.reportOf(name);
  } catch {
    return undefined;
  }
}

function isCircuitOpen({ name, policies }: ToolDescriptor, { breakerSource }: AvailabilitySources): boolean {
  const circuit = policies.circuitBreaker?.name ?? name;
  try {
    return breakerSource.list().some((breaker) => breaker.name === circuit && breaker.state === 'open');
  } catch {
    return false;
  }
}

function isFull({ name }: ToolDescriptor, { bulkheads }: AvailabilitySources): boolean {
  const bulkhead = bulkheads.find(name);
  return bulkhead !== undefined && (bulkhead.running >= bulkhead.maxConcurrent || bulkhead.queued > 0);
}
