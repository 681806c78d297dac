// Run by executor-benchmark.ts with --expose-gc: prints figures as JSON.
import type { Figure } from '../figure.ts';
import { dispatcherOf } from './dispatch.ts';
import { makeExecutor } from './make-executor.ts';
import { durationListener } from './measuring-listener.ts';
import { usedHeapBytes } from './used-heap-bytes.ts';

const call = dispatcherOf({ executor: makeExecutor({ listener: durationListener() }), tool: 'weather.look_up_guarded' });
const from = 100_000;
const to = 1_000_000;

async function runCalls(count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) await call();
}

await runCalls(from);
const before = await usedHeapBytes();
await runCalls(to - from);
const grownMib = ((await usedHeapBytes()) - before) / 2 ** 20;

const label = `heap growth from call ${from.toLocaleString('en')} to ${to.toLocaleString('en')}`;
const figures: readonly Figure[] = [{ label, value: grownMib, unit: 'MiB', budget: 1 }];
console.log(JSON.stringify(figures));
