import type { FunctionTool } from 'openai/resources/responses/responses';
import type { FunctionDefinition } from '../to-function.js';

/** Offers a function in the wrapping of Responses, which is flat. */
export function toTool(definition: FunctionDefinition): FunctionTool {
  return { type: 'function', ...definition };
}
