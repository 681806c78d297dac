export { type ClassifyOptions, classifyFailure } from './failure/classify-failure.js';
export { type ClassifyReturnedOptions, classifyReturnedError } from './failure/classify-returned-error.js';
export { PipelinePolicyRunner, type PolicyRunnerOptions } from './pipeline-policy-runner.js';
export { PipelineToolExecutor, type ToolExecutorOptions } from './pipeline-tool-executor.js';
