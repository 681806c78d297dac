import {
  assertNever,
  type Failure,
  type FallbackSource,
  failed,
  type Logger,
  type Outcome,
  type RegisteredTool,
  succeeded,
} from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import type { Strategy } from '../../pipeline/strategy.js';
import { handlerStage } from '../handler/handler-stage.js';
import { methodRunner } from '../handler/method-runner.js';

/** What running a source needs. */
export interface SourceServices {
  readonly tool: RegisteredTool;
  readonly logger: Logger;
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
export function runSource(
  { source, execution, failure }: SourceRun,
  { tool, logger, attempt }: SourceServices,
): Outcome<unknown> | Promise<Outcome<unknown>> {
  switch (source.kind) {
    case 'method':
      return attempt(execution, handlerStage(methodRunner({ tool, method: source.method, logger, failure })));
    case 'function':
      // The compiler cannot know the input here; it is the one that the tool itself takes.
      return attempt(
        execution,
        handlerStage(({ input }) => source.use(input as never)),
      );
    case 'constant':
      return handlerStage(() => source.value)(execution);
    case 'tool':
      return askTool(source.tool, execution);
    default:
      return assertNever(source);
  }
}

async function askTool(tool: string, { call, given }: Execution): Promise<Outcome<unknown>> {
  const result = await call.callTool(tool, given);
  return result.success ? succeeded(result.data) : failed(result.failure);
}
