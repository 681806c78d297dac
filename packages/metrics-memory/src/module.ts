import { CLOCK, type Clock, EVENT_LISTENER, HISTORY_STORE, TOOL_HEALTH, TOOL_REGISTRY, type ToolRegistry } from '@toolwright/contract';
import { ContainerModule } from 'inversify';
import { MemoryToolHealth, type ToolHealthOptions } from './health/memory-tool-health.js';
import { HistoryRecorder } from './history/history-recorder.js';
import { MemoryHistoryStore } from './history/memory-history-store.js';

/** What is measured and kept. The clock is the one that the container binds; policies are those of its registry, unless `policiesOf` is given. */
export interface MemoryModuleOptions extends Omit<ToolHealthOptions, 'clock'> {
  /** Records that the history holds. ≥ 1. @default 1,000 */
  readonly maxRecords?: number;
}

/** Binds `TOOL_HEALTH` and `HISTORY_STORE`, each with the event listener that fills it, to memory of this process. */
export function memoryModule({ maxRecords, ...options }: MemoryModuleOptions = {}): ContainerModule {
  return new ContainerModule(({ bind }) => {
    const store = new MemoryHistoryStore(maxRecords);
    bind(HISTORY_STORE).toConstantValue(store);
    bind(EVENT_LISTENER).toConstantValue(new HistoryRecorder(store));
    bind(MemoryToolHealth)
      .toDynamicValue(({ get }) => {
        const registry = get<ToolRegistry>(TOOL_REGISTRY, { optional: true });
        const policiesOf = (tool: string) => registry?.find(tool)?.descriptor.policies;
        return new MemoryToolHealth({ policiesOf, ...options, clock: get<Clock>(CLOCK) });
      })
      .inSingletonScope();
    bind(TOOL_HEALTH).toService(MemoryToolHealth);
    bind(EVENT_LISTENER).toService(MemoryToolHealth);
  });
}
