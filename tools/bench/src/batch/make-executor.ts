import { silentLogger, systemClock, type ToolCall } from '@toolwright/contract';
import { PipelineToolExecutor } from '@toolwright/executor';
import { type Handler, registryOf, SeededRandom, SequentialIds, toolOf } from '@toolwright/testkit';

/** What an executor is measured with. */
export interface ExecutorPlan {
  /** The handler of its one tool, a read. */
  readonly run: Handler<{ readonly number: number }>;
  readonly maxConcurrent: number;
}

/** An executor with one tool. */
export function makeExecutor({ run, maxConcurrent }: ExecutorPlan): PipelineToolExecutor {
  return new PipelineToolExecutor({
    registry: registryOf(toolOf({ name: 'bench.read', access: 'read', run })),
    clock: systemClock,
    random: new SeededRandom(1),
    idSource: new SequentialIds('id_'),
    listener: { onEvent() {} },
    logger: silentLogger,
    maxConcurrent,
  });
}

/** Calls of one turn, no two of which ask the same. */
export function makeCalls(count: number): readonly ToolCall[] {
  return Array.from({ length: count }, (_, number) => ({ id: `call_${number}`, name: 'bench.read', arguments: { number } }));
}
