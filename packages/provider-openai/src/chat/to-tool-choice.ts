import type { ToolChoice } from '@toolwright/contract';
import type { NameMap } from '@toolwright/provider-kit';
import type { ChatCompletionToolChoiceOption } from 'openai/resources/chat/completions';

/** What the model may do with the tools, in the API's words. */
export function toToolChoice(choice: ToolChoice, names: NameMap): ChatCompletionToolChoiceOption {
  switch (choice.kind) {
    case 'auto':
    case 'none':
    case 'required':
      return choice.kind;
    case 'tool':
      return { type: 'function', function: { name: names.toOutside(choice.name) } };
    case 'allowed': {
      const tools = choice.names.map((name) => ({ type: 'function', function: { name: names.toOutside(name) } }));
      return { type: 'allowed_tools', allowed_tools: { mode: choice.mode, tools } };
    }
  }
}
