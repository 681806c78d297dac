export type { AnthropicOptions, ThinkingOption } from './anthropic-options.js';
export { anthropic } from './model.js';
