import { assertNever, type Failure, type FallbackSource, failed, type Outcome, type RegisteredTool, succeeded } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import type { Strategy } from '../../pipeline/strategy.js';
import type { Answer } from '../../port/answer.js';
import { type HandlerReading, handlerStage } from '../handler/handler-stage.js';
import { type MethodServices, methodRunner } from '../handler/method-runner.js';
import { toJsonData } from '../handler/to-json-data.js';

/** What running a source needs. */
export interface SourceServices extends MethodServices, HandlerReading {
  readonly tool: RegisteredTool;
  /** Runs one attempt under the tool's timeout. */
  readonly attempt: Strategy;
}

/** A source to be run: for which execution, and why. */
export interface SourceRun {
  readonly source: FallbackSource;
  readonly execution: Execution;
  readonly failure: Failure;
}

/** Asks one source for the value that the tool did not give. Another tool runs under its own policies, anything else under this tool's timeout. */
export function runSource({ source, execution, failure }: SourceRun, services: SourceServices): Answer<Outcome<unknown>> {
  switch (source.kind) {
    case 'method':
      return services.attempt(execution, handlerStage(methodRunner({ ...services, method: source.method, failure }), services));
    case 'function':
      // The compiler cannot know the input here; it is the one that the tool itself takes.
      return services.attempt(
        execution,
        handlerStage(({ input }) => source.use(input as never), services),
      );
    case 'constant':
      return toJsonData(source.value, execution.access);
    case 'tool':
      return askTool(source.tool, execution);
    default:
      return assertNever(source);
  }
}

// It has the policies of its own, but no more time than the caller has left.
async function askTool(tool: string, execution: Execution): Promise<Outcome<unknown>> {
  const { call, given, idempotencyKey, signal, deadline } = execution;
  const totalMs = execution.msUntil(deadline);
  const result = await call.callNested({ tool, given, key: `${idempotencyKey}/${tool}`, signal, totalMs });
  return result.success ? succeeded(result.data) : failed(result.failure);
}
