import type { ChainPlan, PlannedStep } from './chain-plan.js';

/** A plan as text for people: a line for each step, beginning with its level, then the warnings. */
export function describePlan({ chain, steps, levels, warnings }: ChainPlan): string {
  return [
    `${chain}: ${count(steps.length, 'step')} in ${count(levels.length, 'level')}`,
    ...steps.map(describeStep),
    ...warnings.map(({ message }) => `warning: ${message}`),
  ].join('\n');
}

function describeStep({ id, tool, access, level, needs, asks }: PlannedStep): string {
  const reasons = [...listOf('needs', needs), ...listOf('asks about', asks)];
  return [`${level}. ${id}: ${tool} (${access})`, ...reasons].join(', ');
}

function listOf(word: string, ids: readonly string[]): readonly string[] {
  return ids.length > 0 ? [`${word} ${ids.join(' and ')}`] : [];
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
