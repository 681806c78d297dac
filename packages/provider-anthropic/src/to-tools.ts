import type { CacheControlEphemeral, Tool } from '@anthropic-ai/sdk/resources/messages';
import type { ToolDescriptor } from '@toolwright/contract';
import { anthropicDialect, type KeyRule, packJson, renameKeys, toOutsideName, toolDescription } from '@toolwright/provider-kit';
import type { Offer, OfferedTool } from './offer.js';

/** What the API takes as keys of arguments. It looks at the properties of the root alone, as `renameKeys` does. */
const keyRule: KeyRule = { legal: /^[a-zA-Z0-9_.-]{1,64}$/, illegalCharacters: /[^a-zA-Z0-9_.-]+/g };

/** Converts one tool. */
export function toOfferedTool(tool: ToolDescriptor): OfferedTool {
  const { schema, declaredKeys } = renameKeys(anthropicDialect.convert(tool.input.schema).schema, keyRule);
  // The dialect gives every schema an object at its root.
  const inputSchema = schema as Tool.InputSchema;
  return {
    tool: packJson({ name: toOutsideName(tool.name), description: toolDescription(tool), input_schema: inputSchema }),
    declaredKeys,
  };
}

// To walk through a thousand payloads for each request would take longer than all else that we do for it.
const toolsByPayloads = new WeakMap<Offer['payloads'], Tool[]>();

/** Offers tools to the model. @param cacheControl marks the end of them, up to which the vendor is to keep them */
export function toTools({ payloads }: Offer, cacheControl: CacheControlEphemeral | undefined): Tool[] {
  const tools = toolsByPayloads.get(payloads) ?? payloads.map(({ tool }) => tool);
  toolsByPayloads.set(payloads, tools);
  const last = tools.at(-1);
  return last && cacheControl ? tools.with(-1, { ...last, cache_control: cacheControl }) : tools;
}
