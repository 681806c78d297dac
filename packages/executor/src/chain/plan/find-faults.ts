import type { ToolRegistry } from '@toolwright/contract';
import type { ChainFault } from './chain-fault.js';
import { maxChainSteps, type ReadChain, type ReadOutput } from './read-chain.js';
import type { ReadStep } from './read-step.js';

const nearestCount = 3;

/** Everything that is wrong with a chain by itself, whatever tools there are. */
export function findFaults({ chain, steps, cycles, outputs }: ReadChain): readonly ChainFault[] {
  if (chain.steps.length > maxChainSteps) return [tooManySteps(chain.steps.length)];
  const ids = new Set(chain.steps.map(({ id }) => id));
  return [
    ...outputs.flatMap((output) => outputFaults(output, ids)),
    ...duplicateIds(chain.steps.map(({ id }) => id)).map(duplicate),
    ...steps.flatMap((each) => [...each.faults, ...referenceFaults(each, ids)]),
    ...cycles.map(cycleFault),
  ];
}

/** The steps whose tools there are not. */
export function findUnknownTools({ steps }: ReadChain, registry: ToolRegistry): readonly ChainFault[] {
  return steps.flatMap(({ step }) =>
    [step.tool, ...(step.compensate ? [step.compensate.tool] : [])]
      .filter((tool) => registry.find(tool) === undefined)
      .map((tool) => unknownTool(step.id, { tool, nearest: registry.nearest(tool, nearestCount) })),
  );
}

function outputFaults({ name, problems, references }: ReadOutput, ids: ReadonlySet<string>): readonly ChainFault[] {
  return [
    ...problems.map((problem): ChainFault => ({ kind: 'malformed_reference', message: `Output "${name}": ${problem}.` })),
    ...references
      .filter(({ step }) => !ids.has(step))
      .map(({ step }): ChainFault => ({ kind: 'dangling_reference', message: `Output "${name}" refers to ${unknownStep(step, ids)}` })),
  ];
}

function referenceFaults({ step: { id }, names, awaits }: ReadStep, ids: ReadonlySet<string>): readonly ChainFault[] {
  const dangling = [...names]
    .filter((name) => !ids.has(name))
    .map((name): ChainFault => ({ kind: 'dangling_reference', step: id, message: `Step "${id}" refers to ${unknownStep(name, ids)}` }));
  if (!awaits.has(id)) return dangling;
  const message = `Step "${id}" refers to its own result, which is not there before it runs. Refer to another step.`;
  return [...dangling, { kind: 'self_reference', step: id, message }];
}

const maxIdsShown = 10;

function unknownStep(name: string, ids: ReadonlySet<string>): string {
  const shown = [...ids].slice(0, maxIdsShown).join(', ');
  return `a step "${name}", which there is not. There are: ${shown}${ids.size > maxIdsShown ? ', …' : ''}.`;
}

function unknownTool(step: string, { tool, nearest }: { readonly tool: string; readonly nearest: readonly string[] }): ChainFault {
  const hint = nearest.length > 0 ? ` Did you mean ${nearest.join(' or ')}?` : '';
  return { kind: 'unknown_tool', step, message: `Step "${step}" calls a tool "${tool}", which there is not.${hint}` };
}

function cycleFault(path: readonly string[]): ChainFault {
  const [step = ''] = path;
  return { kind: 'cycle', step, path, message: `The steps ${path.join(' → ')} wait for each other. Take one of the references out.` };
}

function duplicate(id: string): ChainFault {
  return { kind: 'duplicate_step', step: id, message: `Each step has an id of its own; received "${id}" more than once. Rename one.` };
}

function duplicateIds(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function tooManySteps(count: number): ChainFault {
  return {
    kind: 'too_many_steps',
    message: `A chain has at most ${maxChainSteps.toLocaleString('en')} steps; received ${count.toLocaleString('en')}. Split it.`,
  };
}
