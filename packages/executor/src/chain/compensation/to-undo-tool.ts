import { defaultToolTraits, type RegisteredTool, type ToolDescriptor, type ToolName, type ToolSuccess } from '@toolwright/contract';

/**
 * The `@Compensate` method of a tool as a tool of its own: the write's input and timeout, none of its other policies.
 * @returns nothing when the tool declares no such method
 */
export function toUndoTool({ descriptor, invoke }: RegisteredTool, undoes: ToolSuccess): RegisteredTool | undefined {
  const { compensate: method, name, plugin, access, input, policies, keywords, examples } = descriptor;
  if (method === undefined) return undefined;
  const undo: ToolDescriptor = {
    ...defaultToolTraits,
    // No caller meets this name; events and logs do.
    name: `${name}.${method}` as ToolName,
    plugin,
    method,
    description: `Undoes ${name}.`,
    keywords,
    examples,
    access,
    idempotent: false,
    invalidates: descriptor.invalidates,
    input,
    policies: { timeout: policies.timeout },
  };
  return { descriptor: undo, invoke: (called, given, context) => invoke(called, given, { ...context, undoes }) };
}
