import type { ToolDescriptor } from '@toolwright/contract';
import type { StageName } from './stage-order.js';

/** Whether a tool needs a stage. What it does not need is not in its pipeline and costs nothing. */
type Need = (tool: ToolDescriptor) => boolean;

const isWrite: Need = ({ access }) => access === 'write';

/** The one table of what a tool must declare for a stage to be in its pipeline. */
const needs: Readonly<Record<StageName, Need>> = {
  arguments: () => true,
  audit: ({ critical, approval }) => critical || approval !== undefined,
  permission: () => true,
  budget: () => true,
  approval: ({ approval }) => approval !== undefined,
  idempotency: isWrite,
  invalidation: ({ invalidates }) => invalidates.length > 0,
  settlement: isWrite,
  fallback: ({ policies }) => policies.fallback !== undefined,
  cache: ({ policies }) => policies.cache !== undefined,
  deadline: ({ policies }) => policies.timeout.totalMs !== undefined,
  retry: ({ policies }) => policies.retry !== undefined,
  verification: ({ verify }) => verify !== undefined,
  'circuit-breaker': ({ policies }) => policies.circuitBreaker !== undefined,
  'rate-limit': ({ policies }) => policies.rateLimit !== undefined,
  timeout: () => true,
  bulkhead: ({ policies }) => policies.bulkhead !== undefined,
  result: () => true,
};

/** Whether a stage is in a tool's pipeline. */
export function needsStage(tool: ToolDescriptor, stage: StageName): boolean {
  return needs[stage](tool);
}
