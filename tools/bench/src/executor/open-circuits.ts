import { type EventListener, systemClock } from '@toolwright/contract';
import { OpossumBreakers, type PipelineToolExecutor } from '@toolwright/executor';
import { dispatcherOf } from './dispatch.ts';
import { makeExecutor } from './make-executor.ts';

/** An executor of the measured plugin, the circuit of whose guarded tool is held open. */
export async function openCircuits(listener: EventListener): Promise<PipelineToolExecutor> {
  const breakerSource = new OpossumBreakers({ clock: systemClock });
  const executor = makeExecutor({ listener, ports: { breakerSource } });
  // A circuit comes into being with its tool's first call.
  await dispatcherOf({ executor, tool: 'weather.look_up_guarded' })();
  for (const breaker of breakerSource.list()) breaker.open();
  return executor;
}
