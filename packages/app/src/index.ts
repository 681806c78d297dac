export type { RunRequest, RunResult } from '@toolwright/orchestrator';
export { App } from './app.js';
export type { AppOptions } from './app-options.js';
export type { MethodName, Plain, PlainInput } from './call/typed-call.js';
export { createApp } from './create-app.js';
