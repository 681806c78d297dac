export { defaultModelPolicies, type ModelPolicies } from './model-policies.js';
export { Orchestrator, type OrchestratorOptions } from './orchestrator.js';
export type { RunRequest } from './run-request.js';
export type { RunResult } from './run-result.js';
