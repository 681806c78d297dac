// Run by registry-benchmark.ts with --expose-gc: prints figures as JSON.
import { bindPlugin, describePlugin, MemoryToolRegistry } from '@toolwright/core';
import type { Figure } from '../figure.ts';
import { makePlugins } from './make-plugins.ts';

const plan = { plugins: 1_000, toolsPerPlugin: 10 };

// The classes with what their decorators recorded are the author's; what is measured is what becomes of them.
const plugins = makePlugins(plan);
const heapBefore = usedHeap();
const startedAt = performance.now();
const registry = new MemoryToolRegistry();
for (const plugin of plugins) {
  for (const tool of bindPlugin(describePlugin(plugin), {})) registry.register(tool);
}
const durationMs = performance.now() - startedAt;
const heapKib = (usedHeap() - heapBefore) / 1_024;

const tools = registry.list().length;
const figures: readonly Figure[] = [
  // Named here, so that the classes and what their decorators recorded are on the heap both times.
  { label: 'plugins', value: plugins.length, unit: 'classes' },
  { label: 'tools', value: tools, unit: 'methods' },
  { label: 'time', value: durationMs, unit: 'ms', budget: 2_000 },
  { label: 'heap of each tool', value: heapKib / tools, unit: 'KiB', budget: 12 },
];
console.log(JSON.stringify(figures));

// One round leaves behind what only the next can see to be garbage.
function usedHeap(): number {
  for (let round = 0; round < 3; round += 1) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
