import { silentLogger, systemClock, systemIdSource, systemRandom } from '@toolwright/contract';
import { bindPlugin, describePlugin, MemoryToolRegistry } from '@toolwright/core';
import { PipelineToolExecutor, type ToolExecutorOptions } from '@toolwright/executor';
import { WeatherPlugin } from './weather-plugin.ts';

/** An executor of the measured plugin, with the ports that an application has by default. */
export function makeExecutor(options: Pick<ToolExecutorOptions, 'listener' | 'ports'>): PipelineToolExecutor {
  const registry = new MemoryToolRegistry();
  for (const tool of bindPlugin(describePlugin(WeatherPlugin), new WeatherPlugin())) registry.register(tool);
  return new PipelineToolExecutor({
    registry,
    clock: systemClock,
    random: systemRandom,
    idSource: systemIdSource,
    logger: silentLogger,
    ...options,
  });
}
