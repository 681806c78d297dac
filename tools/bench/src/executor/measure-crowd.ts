// Run by executor-benchmark.ts with --expose-gc: prints figures as JSON.
import { setTimeout } from 'node:timers/promises';
import { silentLogger, systemClock, systemIdSource, systemRandom } from '@toolwright/contract';
import { bindPlugin, describePlugin, MemoryToolRegistry } from '@toolwright/core';
import { OpossumBreakers, PipelineToolExecutor } from '@toolwright/executor';
import type { Figure } from '../figure.ts';
import { ann } from './dispatch.ts';
import { crowdArguments, makeCrowd } from './make-crowd.ts';
import { durationListener } from './measuring-listener.ts';
import { usedHeapBytes } from './used-heap-bytes.ts';

const plan = { plugins: 1_000, toolsPerPlugin: 10 };
const count = plan.plugins * plan.toolsPerPlugin;
const idleMs = 5_000;
// V8 collects once more on its own, some time after the last work.
const settleMs = 3_000;
/** Of so many circuits one is held open. */
const openedOf = 10;

const empty = await usedHeapBytes();
const plugins = makeCrowd(plan);
const declared = await usedHeapBytes();

const registry = new MemoryToolRegistry();
for (const plugin of plugins)
  for (const tool of bindPlugin(describePlugin(plugin), Object.create(plugin.prototype))) registry.register(tool);
const breakerSource = new OpossumBreakers({ clock: systemClock });
const executor = new PipelineToolExecutor({
  registry,
  clock: systemClock,
  random: systemRandom,
  idSource: systemIdSource,
  listener: durationListener(),
  logger: silentLogger,
  ports: { breakerSource },
});
for (const { descriptor } of registry.list()) {
  const result = await executor.execute({ id: descriptor.name, name: descriptor.name, arguments: crowdArguments }, ann);
  if (!result.success) throw new Error(`${descriptor.name} was to succeed; ${result.failure.message}`);
}
const called = await usedHeapBytes();

const breakers = breakerSource.list();
for (const [index, breaker] of breakers.entries()) if (index % openedOf === 0) breaker.open();
await setTimeout(settleMs);
const before = process.cpuUsage();
await setTimeout(idleMs);
const { user, system } = process.cpuUsage(before);

const kibEach = (bytes: number): number => bytes / count / 2 ** 10;
const figures: readonly Figure[] = [
  // Counted here, so that classes and executor are still on the heap when it is measured.
  {
    label: 'tools that were called once',
    value: Math.min(plugins.length * plan.toolsPerPlugin, breakers.length),
    unit: 'tools',
    atLeast: count,
  },
  { label: 'heap of each tool with all policies', value: kibEach(called - declared), unit: 'KiB', budget: 14 },
  { label: 'heap of its decorated classes', value: kibEach(declared - empty), unit: 'KiB' },
  { label: 'processor while they are idle', value: (user + system) / 10 / idleMs, unit: '% of a core', budget: 1 },
];
console.log(JSON.stringify(figures));
process.exit();
