import type { Access, ToolRegistry } from '@toolwright/contract';
import type { ReadStep } from '../plan/read-step.js';

/** Whether a step reads or writes. */
export function accessOfStep({ step }: ReadStep, registry: ToolRegistry): Access {
  // A tool that is taken away while the chain runs is no reason to hurry.
  return registry.find(step.tool)?.descriptor.access ?? 'write';
}
