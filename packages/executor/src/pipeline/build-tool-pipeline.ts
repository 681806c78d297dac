import type { RegisteredTool } from '@toolwright/contract';
import { approvalStrategy } from '../strategy/approval/approval-strategy.js';
import { argumentsStrategy } from '../strategy/arguments/arguments-strategy.js';
import { auditStrategy } from '../strategy/audit/audit-strategy.js';
import { budgetStrategy } from '../strategy/budget/budget-strategy.js';
import { cacheStrategy } from '../strategy/cache/cache-strategy.js';
import { fallbackStrategy } from '../strategy/fallback/fallback-strategy.js';
import { runSource, type SourceRun } from '../strategy/fallback/run-source.js';
import { handlerStage } from '../strategy/handler/handler-stage.js';
import { methodRunner } from '../strategy/handler/method-runner.js';
import { idempotencyStrategy } from '../strategy/idempotency/idempotency-strategy.js';
import { invalidationStrategy } from '../strategy/invalidation/invalidation-strategy.js';
import { permissionStrategy } from '../strategy/permission/permission-strategy.js';
import { resultCheck, resultStrategy } from '../strategy/result/result-strategy.js';
import { settlementStrategy } from '../strategy/settlement/settlement-strategy.js';
import { timeoutStrategy } from '../strategy/timeout/timeout-strategy.js';
import { verificationStrategy } from '../strategy/verification/verification-strategy.js';
import { createWriteVerifier } from '../strategy/verification/write-verifier.js';
import { buildGuardStages } from './build-guard-stages.js';
import { compilePipeline, type Stages } from './compile-pipeline.js';
import type { PipelineServices } from './pipeline-services.js';
import type { Next } from './strategy.js';

/** Compiles everything that a tool declared into one function. */
export function buildToolPipeline(tool: RegisteredTool, services: PipelineServices): Next {
  const { clock } = services;
  const { descriptor } = tool;
  const { method, policies, approval, returnedError, invalidates } = descriptor;
  const { timeout, fallback, cache } = policies;
  const isWrite = descriptor.access === 'write';
  const attempt = timeoutStrategy(timeout, clock);
  const check = resultCheck(descriptor, services);
  const result = resultStrategy(check);
  const verify =
    descriptor.verify === undefined
      ? undefined
      : createWriteVerifier({ ...services, tool, method: descriptor.verify, attempt, result, returnedError });
  // What stands in for the tool's value is held to the same shape.
  const runChecked = (run: SourceRun): ReturnType<Next> =>
    result(run.execution, () => runSource(run, { ...services, tool, attempt, returnedError }));
  const stages: Stages = {
    arguments: argumentsStrategy(descriptor, services),
    permission: permissionStrategy(descriptor, services),
    budget: budgetStrategy(descriptor, services),
    ...((descriptor.critical || approval) && { audit: auditStrategy(descriptor) }),
    ...(approval && { approval: approvalStrategy(descriptor, approval, services) }),
    ...(isWrite && {
      idempotency: idempotencyStrategy(descriptor, { ...services, ...(verify && { verify }) }),
      settlement: settlementStrategy,
    }),
    ...(invalidates.length > 0 && { invalidation: invalidationStrategy(invalidates, services) }),
    ...(fallback && { fallback: fallbackStrategy(fallback, { clock, runSource: runChecked }) }),
    ...(cache && { cache: cacheStrategy(descriptor, cache, services) }),
    ...(verify && { verification: verificationStrategy(verify) }),
    ...buildGuardStages(descriptor, services),
  };
  // The innermost stage, `result`, is part of the handler's.
  return compilePipeline(stages, handlerStage(methodRunner({ ...services, tool, method }), { ...services, returnedError, check }));
}
