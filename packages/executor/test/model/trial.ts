import { getEventListeners } from 'node:events';
import { silentLogger, type ToolContext, type ToolResult, type ToolwrightEvent } from '@toolwright/contract';
import { faultyPort, ManualClock, RecordingListener, registryOf, SeededRandom, SequentialIds } from '@toolwright/testkit';
import { PipelineToolExecutor } from '../../src/pipeline-tool-executor.js';
import { createDefaultPorts } from '../../src/port/default-ports.js';
import type { ExecutorPorts } from '../../src/port/executor-ports.js';
import { type Body, isEffective, runBody } from './body.js';
import { CheckedBreakers } from './checked-breakers.js';
import type { TrialCall, TrialCase } from './trial-case.js';
import { type BodyOwner, createTrialTools } from './trial-tools.js';

/** One run of a body. */
export interface BodyRun {
  readonly callId: string;
  readonly by: BodyOwner;
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
  /** Timers left when calls and bodies have ended; listeners and places when nothing more can happen. */
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
  const { bodies, verify } = trialCase;

  const run = (by: BodyOwner, context?: ToolContext): unknown => {
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
  const executor = new PipelineToolExecutor({
    registry: registryOf(...createTrialTools({ trialCase, run, look })),
    clock,
    random: new SeededRandom(1),
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
  // A port that is late has timers of its own.
  const hasEnded = trialCase.portFault === undefined && runs.every((each) => each.hasEnded);
  const timers = hasEnded ? clock.pending : 0;
  await clock.runUntilIdle();
  const watched = [...signals, ...runs.flatMap(({ signal }) => signal ?? [])];
  return {
    trialCase,
    answers,
    runs,
    events: listener.events,
    differences: breakers.differences,
    left: {
      timers,
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
