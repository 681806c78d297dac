export { OpossumBreakers, type OpossumBreakersOptions } from './breaker/opossum-breakers.js';
export { type ClassifyOptions, classifyFailure } from './failure/classify-failure.js';
export { type ClassifyReturnedOptions, classifyReturnedError } from './failure/classify-returned-error.js';
export { TokenBuckets, type TokenBucketsOptions } from './limiter/token-buckets.js';
export { PipelinePolicyRunner, type PolicyRunnerOptions } from './pipeline-policy-runner.js';
export { PipelineToolExecutor, type ToolExecutorOptions } from './pipeline-tool-executor.js';
export type { BulkheadState } from './strategy/bulkhead/bulkhead.js';
export { type BulkheadSource, Bulkheads } from './strategy/bulkhead/bulkheads.js';
