import { getEventListeners } from 'node:events';
import { type FallbackSource, silentLogger, type ToolContext, type ToolResult, type ToolwrightEvent } from '@toolwright/contract';
import { faultyPort, ManualClock, RecordingListener, registryOf, SeededRandom, SequentialIds, toolOf } from '@toolwright/testkit';
import { PipelineToolExecutor } from '../../src/pipeline-tool-executor.js';
import { createDefaultPorts } from '../../src/port/default-ports.js';
import type { ExecutorPorts } from '../../src/port/executor-ports.js';
import { type Body, isEffective, runBody } from './body.js';
import { CheckedBreakers } from './checked-breakers.js';
import type { TrialCall, TrialCase } from './trial-case.js';

/** One run of a body. */
export interface BodyRun {
  readonly callId: string;
  /** Whose body: the tool's own, or what stood in. */
  readonly by: 'tool' | 'method' | 'function' | 'other';
  readonly body: Body;
  /** Of the call that it is part of; a function is told none. */
  readonly key: string | undefined;
  readonly signal: AbortSignal | undefined;
  hasEnded: boolean;
}

/** A call that has its result. */
export interface Answered {
  readonly call: TrialCall;
  readonly callId: string;
  readonly result: ToolResult;
  readonly startedAt: number;
  readonly endedAt: number;
}

/** What happened in a trial. */
export interface Trial {
  readonly trialCase: TrialCase;
  readonly answers: readonly Answered[];
  readonly runs: readonly BodyRun[];
  readonly events: readonly ToolwrightEvent[];
  readonly differences: readonly string[];
  /** What is left when all that can end has ended. */
  readonly left: { readonly timers: number; readonly listeners: number; readonly places: number };
}

const afterwards: Body = { ending: 'value', takesMs: 0, hears: 'signal', effect: 'happens', first: 'nothing' };

/** Makes the tool of a case, sends it its calls, and waits until nothing more can happen. */
export async function runTrial(trialCase: TrialCase): Promise<Trial> {
  const clock = new ManualClock();
  const listener = new RecordingListener();
  const runs: BodyRun[] = [];
  const signals: AbortSignal[] = [];
  const breakers = new CheckedBreakers(clock);
  const idSource = new SequentialIds('id_');
  const ports = breakPort({ ...createDefaultPorts({ clock, idSource }), breakerSource: breakers }, { trialCase, clock });
  const { access, idempotent, delivery, verify, sources, bodies, policies } = trialCase;

  const run = (by: BodyRun['by'], context?: ToolContext): unknown => {
    const body = bodies[runs.length] ?? afterwards;
    // A function is told nothing; its attempt has just been told of.
    const callId = context?.callId ?? listener.events.at(-1)?.callId ?? '';
    const record: BodyRun = { callId, by, body, key: context?.idempotencyKey, signal: context?.signal, hasEnded: false };
    const onEnd = (): void => {
      record.hasEnded = true;
    };
    const value = `run ${runs.push(record) - 1}`;
    const work = (): unknown => runBody(body, { clock, signal: record.signal, value, onEnd });
    return by === 'tool' && body.first === 'a call' ? context?.call('demo.other', {}).then(work) : work();
  };
  const keyOf = (callId: string): string => keyOfCall(trialCase, callId);
  const look = (_input: unknown, { callId }: ToolContext): unknown => {
    switch (verify) {
      case 'truthful':
        return { happened: runs.some((each) => keyOf(each.callId) === keyOf(callId) && isEffective(each.body)), result: 'verified' };
      case 'throws':
        throw new Error('strange');
      case 'hangs':
        return new Promise(() => {});
      default:
        return {};
    }
  };
  const sourceOf: Record<TrialCase['sources'][number], FallbackSource> = {
    method: { kind: 'method', method: 'standIn' },
    function: { kind: 'function', use: () => run('function') },
    constant: { kind: 'constant', value: 'constant' },
    other: { kind: 'tool', tool: 'demo.other' },
  };
  const outputCheck = (value: unknown) =>
    typeof value === 'string' ? [] : [{ path: '', expected: 'a text', received: typeof value, rule: 'type' }];
  const fallback = { kind: 'fallback', sources: sources.map((source) => sourceOf[source]) } as const;
  const tool = toolOf({
    name: 'demo.tool',
    access,
    idempotent,
    delivery,
    outputCheck,
    ...(verify !== undefined && { verify: 'look' }),
    policies: { ...policies, ...(sources.length > 0 && { fallback }) },
    run: (_input, context) => run('tool', context),
    methods: { look, standIn: (_input, context) => run('method', context) },
  });
  const other = toolOf({
    name: 'demo.other',
    access: trialCase.other,
    policies: { timeout: policies.timeout },
    run: (_input, context) => run('other', context),
  });
  const executor = new PipelineToolExecutor({
    registry: registryOf(tool, other),
    clock,
    random: new SeededRandom(runs.length + 1),
    idSource,
    listener,
    logger: silentLogger,
    ports,
  });

  const send = async (call: TrialCall, index: number): Promise<Answered> => {
    await new Promise<void>((resolve) => (call.atMs === 0 ? resolve() : void clock.schedule(call.atMs, resolve)));
    const controller = new AbortController();
    signals.push(controller.signal);
    const { withdrawnAfterMs, key, limits } = call;
    const cancelTimer = withdrawnAfterMs === undefined ? () => {} : clock.schedule(withdrawnAfterMs, () => controller.abort());
    const callId = `call_${index + 1}`;
    const startedAt = clock.now();
    const result = await executor.execute(
      { id: callId, name: 'demo.tool', arguments: {} },
      { signal: controller.signal, limits, ...(key !== undefined && { idempotencyKey: key }) },
    );
    cancelTimer();
    return { call, callId, result, startedAt, endedAt: clock.now() };
  };
  const answers = await clock.until(Promise.all(trialCase.calls.map(send)));
  await clock.runUntilIdle();
  const watched = [...signals, ...runs.flatMap(({ signal }) => signal ?? [])];
  return {
    trialCase,
    answers,
    runs,
    events: listener.events,
    differences: breakers.differences,
    left: {
      timers: clock.pending,
      listeners: watched.reduce((sum, signal) => sum + getEventListeners(signal, 'abort').length, 0),
      places: ports.bulkheads.list().reduce((sum, { running, queued }) => sum + running + queued, 0),
    },
  };
}

/** The key of a call, or of the call on whose behalf it was made: that one's id with more behind it. */
export function keyOfCall({ calls }: TrialCase, callId: string): string {
  const [, number] = /^call_(\d+)/.exec(callId) ?? [];
  return calls[Number(number) - 1]?.key ?? `random ${number}`;
}

interface Breakage {
  readonly trialCase: TrialCase;
  readonly clock: ManualClock;
}

function breakPort(ports: ExecutorPorts, { trialCase: { portFault }, clock }: Breakage): ExecutorPorts {
  if (portFault === undefined) return ports;
  const { port, kind: drawn, delayMs } = portFault;
  // Who gives the breakers promises nothing, so it cannot break a promise: it can only throw.
  const kind = port === 'breakerSource' ? 'throw' : drawn;
  const error = new Error('port failed');
  return { ...ports, [port]: faultyPort<object>(ports[port], { kind, delayMs, clock, error }) };
}
