export { definePlugin, type PluginDefinition, type PluginScope, type PluginSetup } from '@toolwright/core';
export {
  type Chain,
  type ChainPlan,
  type ChainResult,
  type ChainStep,
  type CombinedResult,
  combineResults,
  defineChain,
  describePlan,
  type PlannedChain,
  toMermaid,
} from '@toolwright/executor';
export type { RunRequest, RunResult } from '@toolwright/orchestrator';
export { App } from './app.js';
export type { AppOptions } from './app-options.js';
export type { ToolStanding } from './availability/tool-standing.js';
export type { MethodName, Plain, PlainInput } from './call/typed-call.js';
export { type CheckReport, hasFailed } from './check/check-report.js';
export type { Finding, Severity } from './check/finding.js';
export { formatReport } from './check/format-report.js';
export { createApp } from './create-app.js';
export type { ExplainedTrait, ExplainReport } from './explain/explain-report.js';
export { formatExplanation } from './explain/format-explanation.js';
export type { HealthReport, PartHealth } from './lifecycle/health-report.js';
export { bindRunScoped, type RunScopedBinding } from './scope/bind-run-scoped.js';
