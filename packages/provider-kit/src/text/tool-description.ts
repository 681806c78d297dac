import type { ToolDescriptor } from '@toolwright/contract';

/** What a model reads about a tool: its description, and the rules that are enforced though no schema can say them. */
export function toolDescription({ description, input }: ToolDescriptor): string {
  if (input.unexpressed.length === 0) return description;
  return `${description}\nAlso enforced: ${input.unexpressed.join('; ')}.`;
}
