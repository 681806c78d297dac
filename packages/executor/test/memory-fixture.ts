import { type CallScope, type JsonObject, type RegisteredTool, silentLogger, type ToolResult } from '@toolwright/contract';
import { ManualClock, RecordingListener, registryOf, SeededRandom, SequentialIds } from '@toolwright/testkit';
import type { PipelineServices } from '../src/pipeline/pipeline-services.js';
import { PipelineToolExecutor } from '../src/pipeline-tool-executor.js';
import { createDefaultPorts } from '../src/port/default-ports.js';
import type { ExecutorPorts } from '../src/port/executor-ports.js';

/** How the executor of a test differs from the usual. */
export interface MemoryOptions extends Partial<Pick<PipelineServices, 'offline' | 'overflow' | 'failureMappers'>> {
  readonly clock?: ManualClock;
  /** Puts other ports in the place of the usual. */
  readonly replace?: (ports: ExecutorPorts, clock: ManualClock) => Partial<ExecutorPorts>;
}

/** An executor over the given tools whose stores a test can replace, on a clock that it turns. */
export function setUpMemory(tools: readonly RegisteredTool[], { clock = new ManualClock(), replace, ...options }: MemoryOptions = {}) {
  const listener = new RecordingListener();
  const idSource = new SequentialIds('id_');
  const usual = createDefaultPorts({ clock, idSource });
  const ports = { ...usual, ...replace?.(usual, clock) };
  const services = { clock, random: new SeededRandom(1), idSource, listener, logger: silentLogger };
  const executor = new PipelineToolExecutor({ registry: registryOf(...tools), ...services, ports, ...options });
  let calls = 0;
  const begin = (name: string, given: JsonObject = {}, scope: CallScope = {}): Promise<ToolResult> => {
    calls += 1;
    return executor.execute({ id: `call_${calls}`, name, arguments: given }, scope);
  };
  const call: typeof begin = (name, given, scope) => clock.until(begin(name, given, scope));
  return { clock, listener, ports, begin, call };
}

/** Fails as a broken connection does. */
export function breakConnection(): never {
  throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
}
