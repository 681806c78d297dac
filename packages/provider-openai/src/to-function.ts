import type { ToolDescriptor } from '@toolwright/contract';
import { toOpenAiParameters, toOutsideName, toolDescription } from '@toolwright/provider-kit';

/** A tool as both APIs describe it, each in a wrapping of its own. */
export interface FunctionDefinition {
  readonly name: string;
  readonly description: string;
  readonly parameters: { [keyword: string]: unknown };
  /** Written out always: Responses turns it on where it is left out. */
  readonly strict: boolean;
}

/** Describes a tool, in strict mode where that forbids nothing that its schema allows. */
export function toFunction(tool: ToolDescriptor): FunctionDefinition {
  const { schema, strict } = toOpenAiParameters(tool.input.schema);
  return { name: toOutsideName(tool.name), description: toolDescription(tool), parameters: { ...schema }, strict };
}
