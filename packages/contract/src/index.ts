export { assertNever } from './error/assert-never.js';
export { type ErrorEntry, errorCatalogue } from './error/error-catalogue.js';
export { type ErrorCode, isErrorCode } from './error/error-code.js';
export { reasonOf } from './error/reason-of.js';
export { ToolError } from './error/tool-error.js';
export { ToolwrightError } from './error/toolwright-error.js';
export type {
  AttemptAbandoned,
  AttemptDequeued,
  AttemptEvent,
  AttemptFinished,
  AttemptQueued,
  AttemptRejected,
  AttemptSettledLate,
  AttemptStarted,
  RetryScheduled,
} from './event/attempt-event.js';
export type {
  ApprovalDecided,
  ApprovalRequested,
  CacheAsked,
  CacheInvalidated,
  CallAudited,
  CallEvent,
  CallFinished,
  CallProgressed,
  CallReplayed,
  CallStarted,
  CallVerified,
  FallbackFinished,
  FallbackStarted,
  PortFailed,
  ResultCut,
} from './event/call-event.js';
export type { CircuitChanged } from './event/circuit-event.js';
export { type EventBase, type EventOrigin, eventSchemaVersion } from './event/event-base.js';
export type { CallSkipped, CallsPlanned, PlanEvent, PlannedCall } from './event/plan-event.js';
export type { ModelAnswered, RunEvent, RunFinished, RunStarted, RunStatus, StepStarted } from './event/run-event.js';
export type { EventBody, ToolwrightEvent } from './event/toolwright-event.js';
export type { AttemptCounts } from './health/attempt-counts.js';
export type { CallDurations, CallMeasurements } from './health/call-measurements.js';
export { type HealthScore, type ScoredCalls, scoreHealth } from './health/score-health.js';
export type { ToolAvailability } from './health/tool-availability.js';
export { TOOL_HEALTH, type ToolHealth } from './health/tool-health.js';
export type { CircuitReport, RecentFailure, ToolReport } from './health/tool-report.js';
export { type ExecutionRecord, historySchemaVersion } from './history/execution-record.js';
export { HISTORY_STORE, type HistoryFilter, type HistoryStore } from './history/history-store.js';
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
export { APPROVAL_GATE, type ApprovalAnswer, type ApprovalGate, type ApprovalRequest } from './port/approval-gate.js';
export {
  BREAKER_SOURCE,
  type Breaker,
  type BreakerPermit,
  type BreakerSource,
  type BreakerSpec,
  type BreakerVerdict,
  type CircuitChange,
  type CircuitState,
} from './port/breaker.js';
export { CACHE_STORE, type CacheEntry, type CacheStore, cacheSchemaVersion } from './port/cache-store.js';
export { type BudgetedCall, type BudgetVerdict, CALL_BUDGET, type CallBudget } from './port/call-budget.js';
export { type CancelTimer, CLOCK, type Clock, type QuietTimer } from './port/clock.js';
export { combineListeners, EVENT_LISTENER, type EventListener, wantsEvent } from './port/event-listener.js';
export { FAILURE_MAPPER, type FailureMapper, type MappedFailure } from './port/failure-mapper.js';
export { ID_SOURCE, type IdSource, systemIdSource } from './port/id-source.js';
export {
  IDEMPOTENCY_STORE,
  type IdempotencyClaim,
  type IdempotencyOutcome,
  type IdempotencyStore,
  type IdempotencyVerdict,
  idempotencySchemaVersion,
} from './port/idempotency-store.js';
export type { Health, HealthStatus, LifecycleHooks } from './port/lifecycle-hooks.js';
export { LOGGER, type Logger, silentLogger } from './port/logger.js';
export { declaredPermissions, PERMISSION_POLICY, type PermissionPolicy, type PermissionQuery } from './port/permission-policy.js';
export { type GuardedTask, POLICY_RUNNER, type PolicyRunner } from './port/policy-runner.js';
export { RANDOM, type Random, systemRandom } from './port/random.js';
export { RATE_LIMITER, type RateLimiter, type RateRequest, type RateVerdict } from './port/rate-limiter.js';
export { RESULT_STORE, type ResultOwner, type ResultStore, type StoredResult } from './port/result-store.js';
export { PRINCIPAL, RUN_ID } from './port/run-value.js';
export { type ConvertedSchema, SCHEMA_DIALECT, type SchemaDialect, type SchemaLoss } from './port/schema-dialect.js';
export { systemClock } from './port/system-clock.js';
export { type Dispatch, localDispatcher, TOOL_DISPATCHER, type ToolDispatcher } from './port/tool-dispatcher.js';
export {
  type BatchOrder,
  type BatchScope,
  type CallLimits,
  type CallScope,
  TOOL_EXECUTOR,
  type ToolExecutor,
} from './port/tool-executor.js';
export { type InterceptedAttempt, TOOL_INTERCEPTOR, type ToolInterceptor } from './port/tool-interceptor.js';
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
