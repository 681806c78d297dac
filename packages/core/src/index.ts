export { CLOCK, type Clock, systemClock, type ToolContext, ToolError, ToolwrightError } from '@toolwright/contract';
export { nearestNames } from '@toolwright/relevance';
export { Alternative } from './decorator/alternative.js';
export { Bulkhead } from './decorator/bulkhead.js';
export { Cache } from './decorator/cache.js';
export { CircuitBreaker } from './decorator/circuit-breaker.js';
export { Compensate } from './decorator/compensate.js';
export { Critical } from './decorator/critical.js';
export { Deprecated } from './decorator/deprecated.js';
export { Describe, type DescribeOptions } from './decorator/describe.js';
export { Destructive } from './decorator/destructive.js';
export { Fallback, type FallbackChoice } from './decorator/fallback.js';
export { Idempotent } from './decorator/idempotent.js';
export { Invalidates } from './decorator/invalidates.js';
export { Plugin, type PluginOptions } from './decorator/plugin.js';
export { RateLimit } from './decorator/rate-limit.js';
export { ReadOnly } from './decorator/read-only.js';
export { RequiresApproval, type RequiresApprovalOptions } from './decorator/requires-approval.js';
export { RequiresPermission } from './decorator/requires-permission.js';
export { Retry } from './decorator/retry.js';
export { Sensitive } from './decorator/sensitive.js';
export { Stateful, type StatefulOptions } from './decorator/stateful.js';
export { Timeout } from './decorator/timeout.js';
export {
  Tool,
  type ToolOptions,
  type ToolOptionsWithInput,
  type ToolOptionsWithSchema,
  type ToolOptionsWithStandard,
} from './decorator/tool.js';
export { Untrusted } from './decorator/untrusted.js';
export { Verify } from './decorator/verify.js';
export { type AnnotatedTool, type AnnotationTrust, readToolAnnotations } from './import/read-tool-annotations.js';
export { checkOverrides, type OverrideTargets } from './override/check-overrides.js';
export type { ExplainedPolicy, ExplainedValue, ToolExplanation } from './override/explanation.js';
export {
  POLICY_OVERRIDES,
  type PolicyAdditions,
  type PolicyLayer,
  type PolicyOverrides,
  type PolicyPatch,
} from './override/policy-overrides.js';
export { bindPlugin } from './plugin/bind-plugin.js';
export { callMethod, type MethodCall } from './plugin/call-method.js';
export { definePlugin, type PluginDefinition, type PluginModule, type PluginScope, type PluginSetup } from './plugin/define-plugin.js';
export { type DescribeOptionsOfPlugin, describePlugin, type PluginDescriptor } from './plugin/describe-plugin.js';
export { isPlugin } from './plugin/is-plugin.js';
export type {
  BulkheadOptions,
  CacheOptions,
  CircuitBreakerOptions,
  ConfigurableKind,
  PolicyOptions,
  RateLimitOptions,
  RetryOptions,
  TimeoutOptions,
} from './policy/policy-options.js';
export { MemoryToolRegistry } from './registry/memory-tool-registry.js';
export { toJsonSchema } from './schema/class-schema.js';
export { type JsonSchemaInputOptions, jsonSchemaInput } from './schema/json/json-schema-input.js';
export type { FormatMode } from './schema/json/json-schema-source.js';
export type { SchemaDraft } from './schema/json/schema-draft.js';
export type { ObjectSchema } from './schema/json/tool-schema-input.js';
export type { InferInput, InferOutput, StandardSchema } from './schema/standard/standard-schema.js';
export type { ClassType, DtoClass } from './signature/class-type.js';
export type { Default, HasDefault, WithoutDefault } from './signature/default.js';
export type { AnyMethod, InputOf, MethodDecoratorOf, MethodDescriptor, ResultOf } from './signature/method.js';
export type { PolicyDecorator } from './signature/policy-decorator.js';
