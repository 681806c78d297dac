import type { CacheControlEphemeral, Tool } from '@anthropic-ai/sdk/resources/messages';
import type { ToolDescriptor } from '@toolwright/contract';
import { anthropicDialect, toOutsideName, toolDescription } from '@toolwright/provider-kit';

/** Offers one tool to the model. */
export function toTool(tool: ToolDescriptor): Tool {
  const { schema } = anthropicDialect.convert(tool.input.schema);
  // The dialect gives every schema an object at its root.
  return { name: toOutsideName(tool.name), description: toolDescription(tool), input_schema: schema as Tool.InputSchema };
}

/** Marks the end of the tools, up to which the vendor is to keep them. */
export function markTools(tools: readonly Tool[], cacheControl: CacheControlEphemeral): Tool[] {
  return tools.map((tool, index) => (index === tools.length - 1 ? { ...tool, cache_control: cacheControl } : tool));
}
