import type { Clock, Logger, Random, RegisteredTool } from '@toolwright/contract';
import { approvalStrategy } from '../strategy/approval/approval-strategy.js';
import { argumentsStrategy } from '../strategy/arguments/arguments-strategy.js';
import { deadlineStrategy } from '../strategy/deadline/deadline-strategy.js';
import { fallbackStrategy } from '../strategy/fallback/fallback-strategy.js';
import { runSource, type SourceRun } from '../strategy/fallback/run-source.js';
import { handlerStage } from '../strategy/handler/handler-stage.js';
import { methodRunner } from '../strategy/handler/method-runner.js';
import { permissionStrategy } from '../strategy/permission/permission-strategy.js';
import { resultStrategy } from '../strategy/result/result-strategy.js';
import { retryStrategy } from '../strategy/retry/retry-strategy.js';
import { timeoutStrategy } from '../strategy/timeout/timeout-strategy.js';
import { compilePipeline } from './compile-pipeline.js';
import type { Next } from './strategy.js';

/** What the strategies of a tool need from outside. */
export interface PipelineServices {
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  /** Whether arguments that do not fit are read as what the schema expects where that leaves no doubt. @default 'on' */
  readonly coercion?: 'on' | 'off';
}

/** Compiles everything that a tool declared into one function. */
export function buildToolPipeline(tool: RegisteredTool, { clock, random, logger, coercion }: PipelineServices): Next {
  const { input, outputCheck, method, policies, permissions, approval } = tool.descriptor;
  const { retry, timeout, fallback } = policies;
  const attempt = timeoutStrategy(timeout, clock);
  const result = outputCheck && resultStrategy(outputCheck);
  const services = { tool, logger, attempt };
  // What stands in for the tool's value is held to the same shape.
  const runChecked = (run: SourceRun): ReturnType<Next> => {
    const source = (): ReturnType<Next> => runSource(run, services);
    return result === undefined ? source() : result(run.execution, source);
  };
  return compilePipeline(
    {
      arguments: argumentsStrategy(input, coercion),
      ...(permissions.length > 0 && { permission: permissionStrategy(tool.descriptor) }),
      ...(approval && { approval: approvalStrategy(approval) }),
      ...(fallback && { fallback: fallbackStrategy(fallback, { clock, runSource: runChecked }) }),
      ...(timeout.totalMs !== undefined && { deadline: deadlineStrategy(timeout.totalMs, clock) }),
      ...(retry && { retry: retryStrategy(retry, { clock, random }) }),
      timeout: attempt,
      ...(result && { result }),
    },
    handlerStage(methodRunner({ tool, method, logger })),
  );
}
