import type { ToolRegistry } from '@toolwright/contract';
import type { Chain } from '../chain.js';
import type { ChainFault } from './chain-fault.js';
import type { ChainPlan, PlannedStep } from './chain-plan.js';
import { findFaults, findUnknownTools } from './find-faults.js';
import { findWarnings } from './find-warnings.js';
import { type ReadChain, readChain } from './read-chain.js';
import type { ReadStep } from './read-step.js';

/** The plan of a chain, or every reason why it cannot run. */
export type PlannedChain =
  | { readonly ok: true; readonly plan: ChainPlan }
  | { readonly ok: false; readonly faults: readonly [ChainFault, ...ChainFault[]] };

/** Says what a chain would do, and calls nothing: the dry run. Never throws. */
export function planChain(chain: Chain, registry: ToolRegistry): PlannedChain {
  const read = readChain(chain);
  const [fault, ...others] = [...findFaults(read), ...findUnknownTools(read, registry)];
  return fault === undefined ? { ok: true, plan: toPlan(read, registry) } : { ok: false, faults: [fault, ...others] };
}

function toPlan(read: ReadChain, registry: ToolRegistry): ChainPlan {
  const { chain, steps } = read;
  const planned = assignLevels(steps, registry);
  const levels = [...Map.groupBy(planned, ({ level }) => level)].sort(([one], [other]) => one - other);
  return {
    chain: chain.name,
    steps: planned,
    levels: levels.map(([, members]) => members.map(({ id }) => id)),
    warnings: findWarnings(read, registry),
  };
}

// A read comes after the last write before it, a write after everything before it.
function assignLevels(steps: readonly ReadStep[], registry: ToolRegistry): readonly PlannedStep[] {
  const levels = new Map<string, number>();
  let lastWrite = 0;
  let deepest = 0;
  return steps.map(({ step: { id, tool }, needs, awaits }) => {
    const access = registry.find(tool)?.descriptor.access ?? 'write';
    const awaited = [...awaits].map((each) => levels.get(each) ?? 0);
    const level = 1 + Math.max(access === 'write' ? deepest : lastWrite, ...awaited);
    levels.set(id, level);
    deepest = Math.max(deepest, level);
    if (access === 'write') lastWrite = level;
    return { id, tool, access, level, needs: [...needs], asks: [...awaits].filter((each) => !needs.has(each)) };
  });
}
