export type { GoogleOptions, ThinkingOption } from './google-options.js';
export { google } from './model.js';
