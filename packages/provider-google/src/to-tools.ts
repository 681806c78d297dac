import type { FunctionDeclaration } from '@google/genai';
import type { ToolDescriptor } from '@toolwright/contract';
import { createOfferTools, geminiDialect, type OfferTools, toolDescription } from '@toolwright/provider-kit';

/** Makes offers of function declarations, each tool converted once. */
export function createOfferFunctions(): OfferTools<FunctionDeclaration> {
  return createOfferTools(toTool);
}

/** Declares a tool to the model. */
export function toTool(tool: ToolDescriptor): FunctionDeclaration {
  return {
    name: geminiDialect.toOutsideName(tool.name),
    description: toolDescription(tool),
    parametersJsonSchema: geminiDialect.convert(tool.input.schema).schema,
  };
}
