import type { JsonValue } from '@toolwright/contract';
import { type CombinedPart, combine } from '../../combine/combine.js';
import type { ReadChain } from '../plan/read-chain.js';
import { resolveTemplate } from '../reference/resolve-template.js';
import type { ChainSummary } from './chain-result.js';
import type { ChainProgress } from './judge-step.js';
import type { StepOutcome } from './step-outcome.js';

/** Puts together what a chain's steps gave, in the order in which the steps were written. */
export function summarizeRun({ chain, outputs }: ReadChain, { outcomes, values }: ChainProgress): ChainSummary {
  const steps = chain.steps.flatMap(({ id }): readonly [string, StepOutcome][] => {
    const outcome = outcomes.get(id);
    return outcome === undefined ? [] : [[id, outcome]];
  });
  const named = outputs.flatMap(({ name, template }): readonly [string, JsonValue][] => {
    const resolved = resolveTemplate(template, values);
    return resolved.ok ? [[name, resolved.value]] : [];
  });
  return {
    chain: chain.name,
    steps: Object.fromEntries(steps),
    outputs: Object.fromEntries(named),
    combined: combine(steps.flatMap(([id, outcome]) => toPart(id, outcome) ?? [])),
  };
}

function toPart(key: string, outcome: StepOutcome): CombinedPart | undefined {
  switch (outcome.status) {
    case 'done':
      return { key, result: outcome.result };
    case 'failed':
      return { key, result: outcome.result ?? { success: false, failure: outcome.failure } };
    case 'skipped':
      return outcome.because === 'failure' ? { key, result: { success: false, failure: outcome.failure } } : undefined;
  }
}
