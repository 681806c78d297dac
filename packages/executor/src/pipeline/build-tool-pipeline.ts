import type { Clock, Logger, Random, RegisteredTool } from '@toolwright/contract';
import { argumentsStrategy } from '../strategy/arguments/arguments-strategy.js';
import { deadlineStrategy } from '../strategy/deadline/deadline-strategy.js';
import { fallbackStrategy } from '../strategy/fallback/fallback-strategy.js';
import { handlerStage } from '../strategy/handler/handler-stage.js';
import { retryStrategy } from '../strategy/retry/retry-strategy.js';
import { timeoutStrategy } from '../strategy/timeout/timeout-strategy.js';
import { compilePipeline } from './compile-pipeline.js';
import type { Next } from './strategy.js';

/** What the strategies of a tool need from outside. */
export interface PipelineServices {
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
}

/** Compiles everything that a tool declared into one function. */
export function buildToolPipeline(tool: RegisteredTool, { clock, random, logger }: PipelineServices): Next {
  const { input, method, policies } = tool.descriptor;
  const { retry, timeout, fallback } = policies;
  const attempt = timeoutStrategy(timeout, clock);
  return compilePipeline(
    {
      arguments: argumentsStrategy(input),
      timeout: attempt,
      ...(timeout.totalMs !== undefined && { deadline: deadlineStrategy(timeout.totalMs, clock) }),
      ...(retry && { retry: retryStrategy(retry, { clock, random }) }),
      ...(fallback && {
        fallback: fallbackStrategy(fallback, {
          clock,
          runSource: (source, execution, failure) => attempt(execution, handlerStage({ tool, method: source.method, logger, failure })),
        }),
      }),
    },
    handlerStage({ tool, method, logger }),
  );
}
