import { defaultTimeoutPolicy, defaultToolTraits, type JsonSchema, parseToolName, type ToolDescriptor } from '@toolwright/contract';

/** A read tool of the given name and input. */
export function sampleTool(name: string, schema: JsonSchema = { type: 'object' }): ToolDescriptor {
  return {
    ...defaultToolTraits,
    name: parseToolName(name),
    plugin: name.slice(0, name.indexOf('.')),
    method: name.slice(name.lastIndexOf('.') + 1),
    description: `Gives the ${name}.`,
    keywords: [],
    examples: [],
    access: 'read',
    idempotent: true,
    input: { schema, unexpressed: [], sensitive: [], parse: (value) => ({ ok: true, input: value }) },
    policies: { timeout: defaultTimeoutPolicy },
  };
}
