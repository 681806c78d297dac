import type { JsonSchema, ToolDescriptor } from '@toolwright/contract';
import { toOutsideName, toolDescription } from '@toolwright/provider-kit';
import type { ChatCompletionFunctionTool } from 'openai/resources/chat/completions';

const converted = new WeakMap<ToolDescriptor, ChatCompletionFunctionTool>();

/** Offers tools to the model. Descriptors are frozen, so each is converted once, not once for each request. */
export function toTools(tools: readonly ToolDescriptor[]): ChatCompletionFunctionTool[] {
  return tools.map((tool) => {
    const known = converted.get(tool);
    if (known) return known;
    const payload = toTool(tool);
    converted.set(tool, payload);
    return payload;
  });
}

// `strict` is written out: some servers turn it on where it is left out, and then refuse optional properties.
function toTool(tool: ToolDescriptor): ChatCompletionFunctionTool {
  return {
    type: 'function',
    function: {
      name: toOutsideName(tool.name),
      description: toolDescription(tool),
      parameters: toParameters(tool.input.schema),
      strict: false,
    },
  };
}

/** The API wants an object with properties at the root, also where there are none. */
function toParameters(schema: JsonSchema): JsonSchema {
  return { ...schema, type: schema.type ?? 'object', properties: schema.properties ?? {} };
}
