import type { ToolRegistry } from '@toolwright/contract';
import { formatReference, type Reference } from '../reference/reference.js';
import type { ChainWarning } from './chain-plan.js';
import { declaresPath } from './declares-path.js';
import type { ReadChain } from './read-chain.js';

/** Finds references to what the output schema of their tool does not declare. The tool may give it all the same, so the chain may run. */
export function findWarnings({ steps, outputs }: ReadChain, registry: ToolRegistry): readonly ChainWarning[] {
  const tools = new Map(steps.map(({ step }) => [step.id, step.tool]));
  const isDeclared = ({ step, path }: Reference): boolean => declaresPath(registry.find(tools.get(step) ?? '')?.descriptor.output, path);
  const doubt = (who: string, reference: Reference): Pick<ChainWarning, 'reference' | 'message'> => ({
    reference,
    message: `${who} refers to ${formatReference(reference)}, which the output schema of ${tools.get(reference.step)} does not declare.`,
  });
  const doubtful = (references: readonly Reference[]): readonly Reference[] => references.filter((each) => !isDeclared(each));
  return [
    ...steps.flatMap(({ step: { id }, references }) => doubtful(references).map((each) => ({ step: id, ...doubt(`Step "${id}"`, each) }))),
    ...outputs.flatMap(({ name, references }) => doubtful(references).map((each) => doubt(`Output "${name}"`, each))),
  ];
}
