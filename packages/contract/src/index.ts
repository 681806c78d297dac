export { assertNever } from './error/assert-never.js';
export { type ErrorEntry, errorCatalogue } from './error/error-catalogue.js';
export { type ErrorCode, isErrorCode } from './error/error-code.js';
export { ToolError } from './error/tool-error.js';
export { ToolwrightError } from './error/toolwright-error.js';
export type { AttemptEvent, AttemptFinished, AttemptSettledLate, AttemptStarted, RetryScheduled } from './event/attempt-event.js';
export type { CallEvent, CallFinished, CallProgressed, CallStarted, FallbackFinished, FallbackStarted } from './event/call-event.js';
export { type EventBase, type EventOrigin, eventSchemaVersion } from './event/event-base.js';
export type { ModelAnswered, RunEvent, RunFinished, RunStarted, RunStatus, StepStarted } from './event/run-event.js';
export type { EventBody, ToolwrightEvent } from './event/toolwright-event.js';
export { parseRunId, type RunId } from './id/run-id.js';
export { parseToolName, type ToolName } from './id/tool-name.js';
export type { JsonSchema, JsonType } from './json/json-schema.js';
export type { JsonObject, JsonValue } from './json/json-value.js';
export type { FinishReason, UnifiedFinishReason } from './model/finish-reason.js';
export { LANGUAGE_MODEL, type LanguageModel } from './model/language-model.js';
export type { AssistantMessage, Message, SystemMessage, ToolMessage, UserMessage } from './model/message.js';
export type { ModelRequest } from './model/model-request.js';
export type { ModelResponse } from './model/model-response.js';
export type {
  CallArgumentsPart,
  CallCompletedPart,
  CallStartedPart,
  FinishedPart,
  ModelStreamPart,
  ReasoningPart,
  TextPart,
} from './model/model-stream-part.js';
export type { ProviderState } from './model/provider-state.js';
export { streamResponse, toStreamParts } from './model/stream-response.js';
export type { TokenUsage } from './model/token-usage.js';
export type { ToolChoice } from './model/tool-choice.js';
export { createFailure, type FailureDetail } from './outcome/create-failure.js';
export type { Failure } from './outcome/failure.js';
export type { FailureCategory } from './outcome/failure-category.js';
export { type Failed, failed, type Outcome, type Success, succeeded } from './outcome/outcome.js';
export type { SideEffect } from './outcome/side-effect.js';
export type { ApprovalPolicy } from './policy/approval-policy.js';
export type {
  Backoff,
  ConstantBackoff,
  CustomBackoff,
  DecorrelatedBackoff,
  ExponentialBackoff,
  Jitter,
  LinearBackoff,
} from './policy/backoff.js';
export type { BulkheadPolicy } from './policy/bulkhead-policy.js';
export type { CachePolicy } from './policy/cache-policy.js';
export type { BreakerWindow, CircuitBreakerPolicy } from './policy/circuit-breaker-policy.js';
export type { ErrorClassMatch, FailureMatch, FailureQuestion } from './policy/failure-match.js';
export { fallbackName } from './policy/fallback-name.js';
export type {
  ConstantFallback,
  FallbackPolicy,
  FallbackSource,
  FunctionFallback,
  MethodFallback,
  ToolFallback,
} from './policy/fallback-policy.js';
export type { InputKey } from './policy/input-key.js';
export type { Policy, PolicyKind, PolicySet } from './policy/policy-set.js';
export type { RateLimitPolicy, Scope } from './policy/rate-limit-policy.js';
export { defaultRetryPolicy, type RetryPolicy } from './policy/retry-policy.js';
export { defaultTimeoutPolicy, type TimeoutPolicy } from './policy/timeout-policy.js';
export { type CancelTimer, CLOCK, type Clock, systemClock } from './port/clock.js';
export { combineListeners, EVENT_LISTENER, type EventListener } from './port/event-listener.js';
export { ID_SOURCE, type IdSource, systemIdSource } from './port/id-source.js';
export type { Health, HealthStatus, LifecycleHooks } from './port/lifecycle-hooks.js';
export { LOGGER, type Logger, silentLogger } from './port/logger.js';
export { type GuardedTask, POLICY_RUNNER, type PolicyRunner } from './port/policy-runner.js';
export { RANDOM, type Random, systemRandom } from './port/random.js';
export { PRINCIPAL, RUN_ID } from './port/run-value.js';
export { type ConvertedSchema, SCHEMA_DIALECT, type SchemaDialect, type SchemaLoss } from './port/schema-dialect.js';
export { type CallLimits, type CallScope, TOOL_EXECUTOR, type ToolExecutor } from './port/tool-executor.js';
export { TOOL_REGISTRY, type ToolRegistry } from './port/tool-registry.js';
export type { Access } from './tool/access.js';
export { isPermitted } from './tool/is-permitted.js';
export { type ModelResult, toModelResult } from './tool/model-result.js';
export type { Principal } from './tool/principal.js';
export type { RegisteredTool } from './tool/registered-tool.js';
export type { ToolCall } from './tool/tool-call.js';
export type { ToolContext } from './tool/tool-context.js';
export type { ToolDescriptor } from './tool/tool-descriptor.js';
export type { InputProblem, InputVerdict, ToolInput } from './tool/tool-input.js';
export type { Degradation, ResultSource, ToolFailure, ToolResult, ToolSuccess } from './tool/tool-result.js';
export { type Delivery, type Deprecation, defaultToolTraits, type ToolTraits } from './tool/tool-traits.js';
export type { Verification } from './tool/verification.js';
