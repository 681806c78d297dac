export { classifyFailure } from './failure/classify-failure.js';
export { PipelinePolicyRunner, type PolicyRunnerOptions } from './pipeline-policy-runner.js';
export { PipelineToolExecutor, type ToolExecutorOptions } from './pipeline-tool-executor.js';
