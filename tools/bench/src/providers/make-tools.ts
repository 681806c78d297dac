import type { ToolDescriptor } from '@toolwright/contract';
import { describePlugin, Plugin, ReadOnly, Tool } from '@toolwright/core';

const plugins = 50;
const toolsPerPlugin = 20;

/** A thousand tools with six arguments each: about 650 bytes of a request for each tool. */
export function makeTools(): readonly ToolDescriptor[] {
  return Array.from({ length: plugins }, (_, index) => makePluginTools(`plugin${index}`)).flat();
}

// Node takes types off but compiles no decorators, so they are called as the functions that they are.
function makePluginTools(name: string): readonly ToolDescriptor[] {
  const plugin = class {};
  for (let index = 0; index < toolsPerPlugin; index += 1) {
    const method = `search${index}`;
    const descriptor = { value: (given: unknown) => given, writable: true, configurable: true };
    Object.defineProperty(plugin.prototype, method, descriptor);
    ReadOnly()(plugin.prototype, method, descriptor);
    Tool({ description: `Searches catalogue ${index} of ${name}.`, input: makeInput() })(plugin.prototype, method, descriptor);
  }
  Plugin({ name })(plugin);
  return describePlugin(plugin).tools;
}

function makeInput() {
  return {
    type: 'object',
    properties: {
      query: { type: 'string', description: 'Words that the entries hold' },
      country: { type: 'string', description: 'Country of the seller, as two letters' },
      limit: { type: 'integer', description: 'How many entries to give' },
      order: { type: 'string', enum: ['relevance', 'price', 'date'] },
      inStock: { type: 'boolean', description: 'Only what can be sent today' },
      tags: { type: 'array', items: { type: 'string' } },
    },
    required: ['query', 'country', 'limit', 'order', 'inStock', 'tags'],
    additionalProperties: false,
  } as const;
}
