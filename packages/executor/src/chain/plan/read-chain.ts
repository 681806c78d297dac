import type { Chain } from '../chain.js';
import { readTemplate } from '../reference/read-template.js';
import type { Reference } from '../reference/reference.js';
import type { Template } from '../reference/template.js';
import { orderSteps } from './order-steps.js';
import { type ReadStep, readStep } from './read-step.js';

/** One output of a chain, read. */
export interface ReadOutput {
  readonly name: string;
  readonly template: Template;
  readonly references: readonly Reference[];
  readonly problems: readonly string[];
}

/** A chain whose references have been read and whose steps are in order. */
export interface ReadChain {
  readonly chain: Chain;
  /** Each after those that it awaits, else as asked. None when there are too many. */
  readonly steps: readonly ReadStep[];
  /** Ids along each circle of steps; such a chain cannot run. */
  readonly cycles: readonly (readonly string[])[];
  readonly outputs: readonly ReadOutput[];
}

/** Most steps of a chain. */
export const maxChainSteps = 1_000;

/** Reads a chain, right or wrong. Never throws. */
export function readChain(chain: Chain): ReadChain {
  const isReadable = chain.steps.length <= maxChainSteps;
  const { steps, cycles } = orderSteps(isReadable ? chain.steps.map(readStep) : []);
  return { chain, steps, cycles, outputs: readOutputs(chain) };
}

function readOutputs({ outputs, steps }: Chain): readonly ReadOutput[] {
  if (outputs === undefined) {
    return steps.map(({ id }) => ({
      name: id,
      template: { kind: 'reference', reference: { step: id, path: [] } },
      references: [],
      problems: [],
    }));
  }
  return Object.entries(outputs).flatMap(([name, value]) => (value === undefined ? [] : [{ name, ...readTemplate(value) }]));
}
