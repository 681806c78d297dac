export { openai } from './model.js';
export type { OpenAiOptions } from './openai-options.js';
