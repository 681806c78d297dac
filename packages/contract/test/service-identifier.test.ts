import { expect, test } from '@jest/globals';
import { TOOL_HEALTH } from '../src/health/tool-health.js';
import { HISTORY_STORE } from '../src/history/history-store.js';
import { LANGUAGE_MODEL } from '../src/model/language-model.js';
import { APPROVAL_GATE } from '../src/port/approval-gate.js';
import { BREAKER_SOURCE } from '../src/port/breaker.js';
import { CACHE_STORE } from '../src/port/cache-store.js';
import { CALL_BUDGET } from '../src/port/call-budget.js';
import { CLOCK } from '../src/port/clock.js';
import { EVENT_LISTENER } from '../src/port/event-listener.js';
import { FAILURE_MAPPER } from '../src/port/failure-mapper.js';
import { ID_SOURCE } from '../src/port/id-source.js';
import { IDEMPOTENCY_STORE } from '../src/port/idempotency-store.js';
import { LOGGER } from '../src/port/logger.js';
import { PERMISSION_POLICY } from '../src/port/permission-policy.js';
import { POLICY_RUNNER } from '../src/port/policy-runner.js';
import { RANDOM } from '../src/port/random.js';
import { RATE_LIMITER } from '../src/port/rate-limiter.js';
import { RESULT_STORE } from '../src/port/result-store.js';
import { PRINCIPAL, RUN_ID } from '../src/port/run-value.js';
import { SCHEMA_DIALECT } from '../src/port/schema-dialect.js';
import { TOOL_DISPATCHER } from '../src/port/tool-dispatcher.js';
import { TOOL_EXECUTOR } from '../src/port/tool-executor.js';
import { TOOL_INTERCEPTOR } from '../src/port/tool-interceptor.js';
import { TOOL_REGISTRY } from '../src/port/tool-registry.js';

// Another copy of the package looks these names up in the registry of the process, so a changed name is a breaking change.
test.each([
  [APPROVAL_GATE, 'toolwright.ApprovalGate'],
  [BREAKER_SOURCE, 'toolwright.BreakerSource'],
  [CACHE_STORE, 'toolwright.CacheStore'],
  [CALL_BUDGET, 'toolwright.CallBudget'],
  [CLOCK, 'toolwright.Clock'],
  [EVENT_LISTENER, 'toolwright.EventListener'],
  [FAILURE_MAPPER, 'toolwright.FailureMapper'],
  [HISTORY_STORE, 'toolwright.HistoryStore'],
  [ID_SOURCE, 'toolwright.IdSource'],
  [IDEMPOTENCY_STORE, 'toolwright.IdempotencyStore'],
  [LANGUAGE_MODEL, 'toolwright.LanguageModel'],
  [LOGGER, 'toolwright.Logger'],
  [PERMISSION_POLICY, 'toolwright.PermissionPolicy'],
  [POLICY_RUNNER, 'toolwright.PolicyRunner'],
  [PRINCIPAL, 'toolwright.Principal'],
  [RANDOM, 'toolwright.Random'],
  [RATE_LIMITER, 'toolwright.RateLimiter'],
  [RESULT_STORE, 'toolwright.ResultStore'],
  [RUN_ID, 'toolwright.RunId'],
  [SCHEMA_DIALECT, 'toolwright.SchemaDialect'],
  [TOOL_DISPATCHER, 'toolwright.ToolDispatcher'],
  [TOOL_EXECUTOR, 'toolwright.ToolExecutor'],
  [TOOL_HEALTH, 'toolwright.ToolHealth'],
  [TOOL_INTERCEPTOR, 'toolwright.ToolInterceptor'],
  [TOOL_REGISTRY, 'toolwright.ToolRegistry'],
])('A9 copies of the package share %s under the name %s', (identifier, name) => {
  expect(Symbol.keyFor(identifier)).toBe(name);
});
