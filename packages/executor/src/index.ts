export { OpossumBreakers, type OpossumBreakersOptions } from './breaker/opossum-breakers.js';
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
