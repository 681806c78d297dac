import type { JsonSchema, ToolDescriptor } from '@toolwright/contract';
import { toolOf } from '@toolwright/testkit';

const cityOnly: JsonSchema = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'], additionalProperties: false };

/** A read tool of the given name; unless changed it takes a city. */
export function sampleTool(name: string, input: Partial<ToolDescriptor['input']> = {}): ToolDescriptor {
  const { descriptor } = toolOf({ name, access: 'read', description: `Gives the ${name}.`, schema: cityOnly, run: () => null });
  return { ...descriptor, input: { ...descriptor.input, ...input } };
}
