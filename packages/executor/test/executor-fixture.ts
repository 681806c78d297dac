import type { RegisteredTool, ToolCall, ToolResult } from '@toolwright/contract';
import { silentLogger } from '@toolwright/contract';
import { ManualClock, RecordingListener, registryOf, SeededRandom, SequentialIds } from '@toolwright/testkit';
import { PipelineToolExecutor, type ToolExecutorOptions } from '../src/pipeline-tool-executor.js';

/** An executor over the given tools, on a clock that the test turns. */
export function setUp(...tools: readonly RegisteredTool[]) {
  return setUpWith({}, ...tools);
}

/** As `setUp`, with ports of the test's own. */
export function setUpWith(ports: NonNullable<ToolExecutorOptions['ports']>, ...tools: readonly RegisteredTool[]) {
  const clock = new ManualClock();
  const listener = new RecordingListener();
  const executor = new PipelineToolExecutor({
    registry: registryOf(...tools),
    clock,
    random: new SeededRandom(1),
    idSource: new SequentialIds('id_'),
    listener,
    logger: silentLogger,
    ports,
  });
  const execute = (call: Partial<ToolCall>, signal?: AbortSignal): Promise<ToolResult> =>
    clock.until(
      executor.execute({ id: 'call_1', name: tools[0]?.descriptor.name ?? '', arguments: {}, ...call }, signal ? { signal } : {}),
    );
  return { clock, listener, executor, execute };
}

/** Never settles, whatever its signal says. */
export const hang = (): Promise<never> => new Promise(() => {});
