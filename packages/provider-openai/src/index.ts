export type { ApiName } from './choose-api.js';
export { openai } from './model.js';
export type { OpenAiOptions } from './openai-options.js';
