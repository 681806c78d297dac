import type { ChatCompletionFunctionTool } from 'openai/resources/chat/completions';
import type { FunctionDefinition } from '../to-function.js';

/** Offers a function in the wrapping of Chat Completions. */
export function toTool(definition: FunctionDefinition): ChatCompletionFunctionTool {
  return { type: 'function', function: definition };
}
