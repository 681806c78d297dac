export { toBatchKey } from './batch/call-key.js';
export { OpossumBreakers, type OpossumBreakersOptions } from './breaker/opossum-breakers.js';
export type { Chain } from './chain/chain.js';
export type { ChainStep, FailureMode, UndoCall } from './chain/chain-step.js';
export type { Compensation } from './chain/compensation/compensation.js';
export type { Compensator, FinishedWrite } from './chain/compensation/compensator.js';
export { createCompensator } from './chain/compensation/create-compensator.js';
export type { Condition, ConditionFunction } from './chain/condition/condition.js';
export { defineChain } from './chain/define-chain.js';
export { type CallerOptions, type CallTool, createCaller } from './chain/flow/create-caller.js';
export { firstSuccess } from './chain/flow/first-success.js';
export { type ParallelOptions, parallel } from './chain/flow/parallel.js';
export { type SequenceTask, sequence } from './chain/flow/sequence.js';
export type { ToolTask } from './chain/flow/tool-task.js';
export type { ChainFault, ChainFaultKind } from './chain/plan/chain-fault.js';
export type { ChainPlan, ChainWarning, PlannedStep } from './chain/plan/chain-plan.js';
export { describePlan } from './chain/plan/describe-plan.js';
export { type PlannedChain, planChain } from './chain/plan/plan-chain.js';
export { toMermaid } from './chain/plan/to-mermaid.js';
export type { PathStep, Reference } from './chain/reference/reference.js';
export type { StepValues } from './chain/reference/resolve-template.js';
export type { ChainOptions } from './chain/run/chain-options.js';
export type { ChainResult, ChainSummary, DoneChain, FailedChain, RefusedChain } from './chain/run/chain-result.js';
export { runChain } from './chain/run/run-chain.js';
export type { DoneStep, FailedStep, SkippedByCondition, SkippedByFailure, StepOutcome } from './chain/run/step-outcome.js';
export { type CombinedPart, combine, combineResults } from './combine/combine.js';
export type { CombinedResult } from './combine/combined-result.js';
export { type ClassifyOptions, classifyFailure } from './failure/classify-failure.js';
export { type ClassifyReturnedOptions, classifyReturnedError } from './failure/classify-returned-error.js';
export {
  type ApprovalDecision,
  type ApprovalGateOptions,
  MemoryApprovalGate,
  type OpenApproval,
} from './gate/memory-approval-gate.js';
export { type CallBudgetLimits, MemoryCallBudget } from './gate/memory-call-budget.js';
export { TokenBuckets, type TokenBucketsOptions } from './limiter/token-buckets.js';
export { type DescribedStage, describePipeline } from './pipeline/describe-pipeline.js';
export type { Band, StageName } from './pipeline/stage-order.js';
export { PipelinePolicyRunner, type PolicyRunnerOptions } from './pipeline-policy-runner.js';
export { PipelineToolExecutor, type ToolExecutorOptions } from './pipeline-tool-executor.js';
export { createDefaultPorts, type DefaultPortServices } from './port/default-ports.js';
export type { BindablePorts, ExecutorPorts } from './port/executor-ports.js';
export { MemoryCacheStore, type MemoryCacheStoreOptions } from './store/memory-cache-store.js';
export { MemoryIdempotencyStore, type MemoryIdempotencyStoreOptions } from './store/memory-idempotency-store.js';
export { MemoryResultStore, type MemoryResultStoreOptions } from './store/memory-result-store.js';
export type { BulkheadState } from './strategy/bulkhead/bulkhead.js';
export { type BulkheadSource, Bulkheads } from './strategy/bulkhead/bulkheads.js';
