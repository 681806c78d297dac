import { systemClock } from '@toolwright/contract';
import { MemoryToolHealth } from '@toolwright/metrics-memory';
import type { Contender } from './contender.ts';
import { dispatcherOf } from './dispatch.ts';
import { addGuards } from './guarded-floor.ts';
import { makeExecutor } from './make-executor.ts';
import { deafListener, durationListener } from './measuring-listener.ts';
import { openCircuits } from './open-circuits.ts';
import { makeResilient } from './resilient-floor.ts';
import { weatherAnswer, weatherArguments } from './weather.ts';
import { callByHand, failByHand } from './zod-floor.ts';

const callWithZod = (): Promise<string> => callByHand('weather.look_up', weatherArguments);
const measured = (): ReturnType<typeof makeExecutor> => makeExecutor({ listener: durationListener() });

/** Everything that is measured, by name; made in the process that measures it. */
export const contenders = {
  'zod floor': () => ({ call: callWithZod, tells: weatherAnswer }),
  'zod floor, handler fails': () => ({ call: () => failByHand(weatherArguments), tells: 'no city Paris' }),
  dispatch: () => {
    const executor = makeExecutor({ listener: deafListener });
    return { call: dispatcherOf({ executor, tool: 'weather.look_up' }), tells: weatherAnswer };
  },
  'dispatch, whole result': () => {
    const executor = makeExecutor({ listener: deafListener });
    return { call: dispatcherOf({ executor, tool: 'weather.look_up', shown: 'result' }), tells: `"data":${weatherAnswer}` };
  },
  'resilient floor': () => ({ call: makeResilient(callWithZod), tells: weatherAnswer }),
  'resilient floor, same guards': () => ({ call: addGuards(makeResilient(callWithZod), 'ann'), tells: weatherAnswer }),
  guarded: () => ({ call: dispatcherOf({ executor: measured(), tool: 'weather.look_up_guarded' }), tells: weatherAnswer }),
  'guarded, health measured': () => {
    const executor = makeExecutor({ listener: new MemoryToolHealth({ clock: systemClock }) });
    return { call: dispatcherOf({ executor, tool: 'weather.look_up_guarded' }), tells: weatherAnswer };
  },
  'handler makes an error': () => ({
    call: dispatcherOf({ executor: measured(), tool: 'weather.succeed_with_error' }),
    tells: weatherAnswer,
  }),
  'handler fails': () => ({ call: dispatcherOf({ executor: measured(), tool: 'weather.fail_guarded' }), tells: 'no city Paris' }),
  'handler fails, error made once': () => ({
    call: dispatcherOf({ executor: measured(), tool: 'weather.fail_cheaply' }),
    tells: 'no city Paris',
  }),
  'arguments refused': () => {
    const call = dispatcherOf({ executor: measured(), tool: 'weather.look_up_guarded', written: '{"unit":"celsius"}' });
    return { call, tells: 'missing_argument' };
  },
  'permission denied': () => {
    const call = dispatcherOf({ executor: measured(), tool: 'weather.look_up_guarded', scope: {} });
    return { call, tells: 'permission_denied' };
  },
  'circuit open': async () => {
    const call = dispatcherOf({ executor: await openCircuits(durationListener()), tool: 'weather.look_up_guarded' });
    return { call, tells: 'circuit_open' };
  },
} as const satisfies Readonly<Record<string, () => Contender | Promise<Contender>>>;

/** Name of something that is measured. */
export type ContenderName = keyof typeof contenders;
