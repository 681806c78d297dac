import type { ToolChoice as AnthropicToolChoice } from '@anthropic-ai/sdk/resources/messages';
import type { ModelRequest, ToolChoice } from '@toolwright/contract';
import type { NameMap } from '@toolwright/provider-kit';

/**
 * What the model may do with the tools, in the API's words. A choice among some is a choice among all here: the API knows no subset, so only
 * the subset is offered.
 */
export function toToolChoice(
  { toolChoice, parallelToolCalls }: Pick<ModelRequest, 'toolChoice' | 'parallelToolCalls'>,
  names: NameMap,
): AnthropicToolChoice | undefined {
  const isSingle = parallelToolCalls === 'off';
  if (toolChoice === undefined && !isSingle) return undefined;
  const choice = writeChoice(toolChoice ?? { kind: 'auto' }, names);
  // Beside `none` there is nothing to be parallel, and the API refuses the field.
  return isSingle && choice.type !== 'none' ? { ...choice, disable_parallel_tool_use: true } : choice;
}

function writeChoice(choice: ToolChoice, names: NameMap): AnthropicToolChoice {
  switch (choice.kind) {
    case 'auto':
    case 'none':
      return { type: choice.kind };
    case 'required':
      return { type: 'any' };
    case 'tool':
      return { type: 'tool', name: names.toOutside(choice.name) };
    case 'allowed':
      return { type: choice.mode === 'required' ? 'any' : 'auto' };
  }
}
