import type { ChainPlan } from './chain-plan.js';

/**
 * A plan as a Mermaid flowchart: writes in double frames, needs as arrows, what conditions ask about as dotted ones.
 * @see https://mermaid.js.org/syntax/flowchart.html
 */
export function toMermaid({ steps }: ChainPlan): string {
  // Numbers, because some words that are legal ids are Mermaid's own.
  const nodes = new Map(steps.map(({ id }, index) => [id, `s${index + 1}`]));
  const frames = { read: ['["', '"]'], write: ['[["', '"]]'] } as const;
  return [
    'flowchart TD',
    ...steps.map(({ id, tool, access }) => `  ${nodes.get(id)}${frames[access][0]}${id}: ${tool}${frames[access][1]}`),
    ...steps.flatMap(({ id, needs }) => needs.map((need) => `  ${nodes.get(need)} --> ${nodes.get(id)}`)),
    ...steps.flatMap(({ id, asks }) => asks.map((asked) => `  ${nodes.get(asked)} -.-> ${nodes.get(id)}`)),
  ].join('\n');
}
