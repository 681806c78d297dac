import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

/** Runs a program that has an executor, `call` and `toolOf`, in a process of its own, over what was built. */
function runProgram(program: string) {
  const module = new URL('../../dist/index.js', import.meta.url).href;
  const preamble = `
    import { silentLogger, systemClock, systemIdSource, systemRandom } from '@toolwright/contract';
    import { PipelineToolExecutor, createDefaultPorts } from '${module}';
    import { registryOf, toolOf } from '@toolwright/testkit';
    const ports = createDefaultPorts({ clock: systemClock, idSource: systemIdSource });
    const hang = () => new Promise(() => {});
    const breakConnection = () => { throw Object.assign(new Error('reset'), { code: 'ECONNRESET' }); };
    const timeout = { kind: 'timeout', ms: 20, graceMs: 5 };
    const circuitBreaker = { kind: 'circuitBreaker', failureRatio: 1, minimumCalls: 1, window: { kind: 'calls', calls: 1 }, openMs: 86_400_000, successThreshold: 1 };
    const callAll = (tools, scope) => {
      const executor = new PipelineToolExecutor({
        registry: registryOf(...tools), clock: systemClock, random: systemRandom, idSource: systemIdSource, listener: { onEvent() {} }, logger: silentLogger, ports,
      });
      return Promise.all(tools.map((tool, index) => executor.execute({ id: 'call_' + index, name: tool.descriptor.name, arguments: {} }, scope)));
    };
    const tell = (results) => console.log(results.map((result) => (result.success ? 'success' : result.failure.code)).join(' '));
  `;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', preamble + program], {
    cwd: new URL('../..', import.meta.url),
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { told: stdout.trim(), status, stderr };
}

test('C6 a process ends by itself when its calls have their results, with every circuit open', () => {
  const program = `
    const opening = Array.from({ length: 20 }, (_, index) => toolOf({ name: 'demo.t' + index, access: 'read', run: breakConnection, policies: { timeout, circuitBreaker } }));
    await callAll(opening);
    tell(await callAll(opening));
    console.log(new Set(ports.breakerSource.list().map(({ state }) => state)).values().toArray().join());
  `;
  expect(runProgram(program)).toEqual({ told: `${'circuit_open '.repeat(20).trim()}\nopen`, status: 0, stderr: '' });
});

test('C3 a process ends by itself though handlers that were given up never end, keep their places, and let others wait', () => {
  const bulkhead = '{ kind: "bulkhead", maxConcurrent: 1, maxQueue: 1, abandonAfterMs: 86_400_000 }';
  const program = `
    const stuck = toolOf({ name: 'demo.stuck', access: 'read', run: hang, policies: { timeout, bulkhead: ${bulkhead} } });
    tell((await Promise.all([callAll([stuck]), callAll([stuck]), callAll([stuck])])).flat());
    tell(await callAll([stuck]));
  `;
  expect(runProgram(program)).toEqual({ told: 'timeout timeout bulkhead_full\ntimeout', status: 0, stderr: '' });
});

test('C3 a process ends by itself when a caller has withdrawn while its call waited for a retry, a token or an answer', () => {
  const program = `
    const retry = { kind: 'retry', maxAttempts: 3, backoff: { kind: 'constant', delayMs: 86_400_000, jitter: 'none' }, maxDurationMs: 259_200_000 };
    const rateLimit = { kind: 'rateLimit', limit: 1, perMs: 86_400_000, burst: 1, scope: 'tool', onLimit: { waitMs: 86_400_000 } };
    const cache = { kind: 'cache', ttlMs: 86_400_000, staleIfErrorMs: 0, scope: 'tool', tags: [] };
    const tools = [
      toolOf({ name: 'demo.retried', access: 'read', run: breakConnection, policies: { retry } }),
      toolOf({ name: 'demo.limited', access: 'read', run: () => 'ok', policies: { rateLimit } }),
      toolOf({ name: 'demo.cached', access: 'read', run: () => 'ok', policies: { cache } }),
    ];
    const controller = new AbortController();
    tell(await callAll(tools.slice(1)));
    setTimeout(() => controller.abort(), 50);
    tell(await callAll(tools, { signal: controller.signal }));
  `;
  expect(runProgram(program)).toEqual({ told: 'success success\ncancelled cancelled success', status: 0, stderr: '' });
});

const stuck = `toolOf({ name: 'demo.stuck', access: 'read', run: hang, policies: { timeout } })`;

test('C3 a call whose handler holds nothing is awaited at the top level, in many places, though a neighbour ended long before', () => {
  const program = `
    tell(await callAll([${stuck}]));
    const quick = toolOf({ name: 'demo.quick', access: 'read', run: async () => 'ok', policies: { timeout } });
    tell((await Promise.all(Array.from({ length: 20 }, (_, index) => callAll([index % 2 ? quick : ${stuck}])))).flat().slice(0, 3));
  `;
  expect(runProgram(program)).toEqual({ told: 'timeout\ntimeout success timeout', status: 0, stderr: '' });
});

test.each([
  ['before', 'process.once("beforeExit", again); await callAll([stuck]);'],
  ['after', 'await callAll([stuck]); process.once("beforeExit", again);'],
  [
    'after, and waits a little itself',
    'await callAll([stuck]); process.once("beforeExit", async () => { await null; await null; await again(); });',
  ],
])('C3 a call that is made when the process is about to end gets its result: by a listener that came %s the first call', (_, program) => {
  const preamble = `const stuck = ${stuck}; const again = async () => tell(await callAll([stuck]));`;
  expect(runProgram(preamble + program)).toEqual({ told: 'timeout', status: 0, stderr: '' });
});

test('C3 who listens to the end of the process hears of it when every call has its result, and not before', () => {
  const program = `
    process.on('beforeExit', () => console.log('end'));
    tell(await callAll([${stuck}]));
  `;
  expect(runProgram(program)).toEqual({ told: 'timeout\nend', status: 0, stderr: '' });
});

test('C3 a timer that was cancelled, or has fired, holds no process; one that is asked for in the task of another does', () => {
  const program = `
    const timers = Array.from({ length: 100 }, () => systemClock.scheduleQuiet(86_400_000, () => {}));
    for (const timer of timers) timer.ref();
    const last = systemClock.scheduleQuiet(40, () => console.log('last'));
    const first = systemClock.scheduleQuiet(20, () => { for (const timer of timers) timer.cancel(); last.ref(); console.log('first'); });
    first.ref();
  `;
  expect(runProgram(program)).toEqual({ told: 'first\nlast', status: 0, stderr: '' });
});

test('C3 a worker thread waits for its calls, and ends by itself', () => {
  const program = `
    import { Worker } from 'node:worker_threads';
    const code = 'import { systemClock } from "' + import.meta.resolve('@toolwright/contract') + '"; systemClock.scheduleQuiet(20, () => console.log("worker")).ref();';
    const worker = new Worker(new URL('data:text/javascript,' + encodeURIComponent(code)));
    worker.on('exit', (code) => console.log(code));
  `;
  expect(runProgram(program)).toEqual({ told: 'worker\n0', status: 0, stderr: '' });
});
