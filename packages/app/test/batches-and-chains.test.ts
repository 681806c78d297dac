import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import {
  TOOL_EXECUTOR,
  TOOL_REGISTRY,
  type ToolCall,
  type ToolContext,
  ToolError,
  type ToolExecutor,
  type ToolRegistry,
} from '@toolwright/contract';
import { Compensate, definePlugin, Plugin, ReadOnly, Retry, Tool } from '@toolwright/core';
import { defineChain } from '@toolwright/executor';
import { ManualClock, RecordingListener, ScriptedModel } from '@toolwright/testkit';
import { IsString } from 'class-validator';
import { ContainerModule, inject } from 'inversify';
import type { AppOptions } from '../src/app-options.js';
import { createApp } from '../src/create-app.js';

class CityInput {
  @IsString() city!: string;
}

const done: string[] = [];

@Plugin({ name: 'trip' })
class TripPlugin {
  @Tool({ description: 'Price of a night.' }) @ReadOnly() price({ city }: CityInput): { night: number } {
    done.push(`price ${city}`);
    return { night: 120 };
  }

  @Tool({ description: 'Books a night.' }) @Compensate('cancel') book({ city }: CityInput): { number: string } {
    done.push(`book ${city}`);
    return { number: 'B7' };
  }

  cancel({ city }: CityInput, { number }: { number: string }): void {
    done.push(`cancel ${number} ${city}`);
  }

  @Tool({ description: 'Sends a mail.' }) mail(_input: CityInput): void {
    throw new ToolError('The mail server is down.');
  }
}

const oslo = { city: 'Oslo' };
const callOf = (id: string, name: string): ToolCall => ({ id, name, arguments: oslo });
const trip = defineChain({
  name: 'trip',
  steps: [
    { id: 'price', tool: 'trip.price', arguments: oslo },
    { id: 'room', tool: 'trip.book', arguments: oslo, after: ['price'] },
    { id: 'mail', tool: 'trip.mail', arguments: { city: '$room.number' } },
    { id: 'late', tool: 'trip.price', arguments: oslo, after: ['mail'] },
  ],
  onFailure: 'compensate',
});

async function start(options: Partial<AppOptions> = {}) {
  done.length = 0;
  const listener = new RecordingListener();
  const app = await createApp({ plugins: [TripPlugin], listeners: [listener], ...options });
  return { app, listener };
}

describe('D1 app.executeBatch', () => {
  const turn = [callOf('w', 'trip.book'), callOf('r', 'trip.price'), callOf('?', 'trip.prise')];

  test.each([
    ['in the order asked by default', {}, ['book Oslo', 'price Oslo']],
    ['in the order of the application', { order: 'reads-first' } as const, ['price Oslo', 'book Oslo']],
  ])('runs the calls of a turn %s, with one result for each', async (_, options, expected) => {
    const { app } = await start(options);
    const results = await app.executeBatch(turn);
    expect(results.map(({ callId, success }) => [callId, success])).toEqual([
      ['w', true],
      ['r', true],
      ['?', false],
    ]);
    expect(done).toEqual(expected);
  });

  test('runs the turns of a model in the order of the application, unless the run has one of its own', async () => {
    const asked = {
      calls: [
        { name: 'trip.book', arguments: oslo },
        { name: 'trip.price', arguments: oslo },
      ],
    };
    const model = new ScriptedModel([asked, { text: 'ok' }, asked, { text: 'ok' }]);
    const { app } = await start({ order: 'reads-first', model });
    await app.run('x');
    await app.run({ input: 'x', order: 'as-asked' });
    expect(done).toEqual(['price Oslo', 'book Oslo', 'book Oslo', 'price Oslo']);
  });

  test('runs no more calls at once than the application allows', async () => {
    let running = 0;
    let most = 0;
    @Plugin({ name: 'slow' })
    class SlowPlugin {
      @Tool({ description: 'Looks.' }) @ReadOnly() async look(_input: CityInput): Promise<void> {
        running += 1;
        most = Math.max(most, running);
        await new Promise(setImmediate);
        running -= 1;
      }
    }
    const { app } = await start({ plugins: [SlowPlugin], maxConcurrent: 2 });
    const cities = ['Oslo', 'Rome', 'Bern', 'Riga', 'Kyiv'];
    await app.executeBatch(cities.map((city) => ({ id: city, name: 'slow.look', arguments: { city } })));
    expect(most).toBe(2);
    most = 0;
    const steps = cities.map((city) => ({ id: city, tool: 'slow.look', arguments: { city } }));
    expect(await app.runChain({ name: 'all', steps })).toMatchObject({ status: 'done' });
    expect(most).toBe(2);
  });

  test('answers every call of a closed application as cancelled', async () => {
    const { app } = await start();
    await app.close();
    expect(await app.executeBatch(turn.slice(0, 2))).toMatchObject([
      { failure: { code: 'cancelled' } },
      { failure: { code: 'cancelled' } },
    ]);
    expect(done).toEqual([]);
  });

  test('B1 gives each call an instance of a plugin of scope run, for all its attempts', async () => {
    let made = 0;
    @Plugin({ name: 'flaky' })
    class FlakyPlugin {
      #attempts = 0;
      constructor() {
        made += 1;
      }
      @Tool({ description: 'Works at the second attempt.' })
      @ReadOnly()
      @Retry({ maxAttempts: 2, backoff: { kind: 'constant', delayMs: 1, jitter: 'none' } })
      look(_input: CityInput): number {
        this.#attempts += 1;
        if (this.#attempts === 1) throw Object.assign(new RangeError('again'), { code: 'ECONNRESET' });
        return this.#attempts;
      }
    }
    const clock = new ManualClock();
    const { app } = await start({ plugins: [definePlugin(FlakyPlugin, { scope: 'run' })], clock });
    const calls = ['Oslo', 'Rome'].map((city) => ({ id: city, name: 'flaky.look', arguments: { city } }));
    expect(await clock.until(app.executeBatch(calls))).toMatchObject([{ data: 2 }, { data: 2 }]);
    expect(made).toBe(2);
    const steps = [{ id: 'only', tool: 'flaky.look', arguments: oslo }];
    expect(await clock.until(app.runChain({ name: 'one', steps }))).toMatchObject({ outputs: { only: 2 } });
    expect(made).toBe(3);
  });
});

describe('D2 app.runChain', () => {
  test('runs the steps under their policies and undoes finished writes by the methods that their tools name', async () => {
    const { app } = await start();
    expect(await app.runChain(trip)).toMatchObject({
      status: 'failed',
      outputs: { price: { night: 120 } },
      compensations: [{ step: 'room', status: 'undone' }],
    });
    expect(done).toEqual(['price Oslo', 'book Oslo', 'cancel B7 Oslo']);
  });

  test('D3 tells what succeeded, what did not, and how much', async () => {
    const { app } = await start();
    expect(await app.runChain(trip)).toMatchObject({
      combined: {
        data: { price: { night: 120 }, room: { number: 'B7' } },
        warnings: ['mail: The mail server is down.', expect.stringContaining('late: ')],
        successRate: 0.5,
        isPartial: true,
      },
    });
  });

  test('D4 tells of its steps before they begin, and of those that it skips', async () => {
    const { app, listener } = await start();
    await app.runChain(trip);
    expect(listener.events[0]).toMatchObject({
      type: 'call.planned',
      calls: [{ callId: 'price' }, { callId: 'room', dependsOn: ['price'] }, {}, {}],
    });
    expect(listener.ofType('call.skipped')).toMatchObject([{ callId: 'late', tool: 'trip.price' }]);
  });

  test('begins nothing in a closed application', async () => {
    const { app } = await start();
    await app.close();
    expect(await app.runChain(trip)).toMatchObject({ status: 'failed', failure: { code: 'cancelled' } });
    expect(done).toEqual([]);
  });

  test('is awaited by close, which withdraws it', async () => {
    let entered = (): void => undefined;
    const begun = new Promise<void>((resolve) => {
      entered = resolve;
    });
    @Plugin({ name: 'slow' })
    class SlowPlugin {
      @Tool({ description: 'Waits until it is withdrawn.' }) @ReadOnly() wait(_input: CityInput, { signal }: ToolContext): Promise<void> {
        entered();
        return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
      }
    }
    const { app } = await start({ plugins: [SlowPlugin] });
    const pending = app.runChain({
      name: 'slow',
      steps: [
        { id: 'a', tool: 'slow.wait', arguments: oslo },
        { id: 'b', tool: 'slow.wait', arguments: oslo, after: ['a'] },
      ],
    });
    await begun;
    await app.close();
    expect(await pending).toMatchObject({ status: 'failed', failure: { code: 'cancelled' } });
  });

  test('plans a chain without calling anything, and names what is wrong with a bad one', async () => {
    const { app } = await start();
    expect(app.planChain(trip)).toMatchObject({ ok: true, plan: { levels: [['price'], ['room'], ['mail'], ['late']] } });
    expect(app.planChain({ name: 'bad', steps: [{ id: 'a', tool: 'trip.prise' }] })).toMatchObject({
      ok: false,
      faults: [{ kind: 'unknown_tool' }],
    });
    expect(done).toEqual([]);
  });
});

describe('B1 registry and executor', () => {
  class Planner {
    constructor(
      @inject(TOOL_REGISTRY) readonly registry: ToolRegistry,
      @inject(TOOL_EXECUTOR) readonly executor: ToolExecutor,
    ) {}
    async onInit(): Promise<void> {
      const names = this.registry.list().map(({ descriptor }) => descriptor.name);
      await this.executor.executeBatch([callOf('1', names[0] ?? '')]);
    }
  }
  const bindPlanner = new ContainerModule(({ bind }) => void bind(Planner).toSelf());

  test('may be injected by whatever a module binds, and work when it starts', async () => {
    await start({ modules: [bindPlanner] });
    expect(done).toEqual(['price Oslo']);
  });

  test('may not be used while plugins are made', async () => {
    @Plugin({ name: 'hasty' })
    class HastyPlugin {
      constructor(@inject(TOOL_EXECUTOR) executor: ToolExecutor) {
        void executor.execute(callOf('1', 'trip.price'));
      }
      @Tool({ description: 'Looks.' }) @ReadOnly() look(): void {}
    }
    await expect(start({ plugins: [TripPlugin, HastyPlugin] })).rejects.toMatchObject({
      code: 'declaration_error',
      message: expect.stringContaining('Call it in onInit or later'),
    });
  });

  test('are the application’s own: a module that binds another is refused', async () => {
    const module = new ContainerModule(({ bind }) => void bind(TOOL_REGISTRY).toConstantValue({}));
    await expect(start({ modules: [module] })).rejects.toThrow(
      'toolwright.ToolRegistry has one binding; createApp({ plugins }) gives one and a module binds another.',
    );
  });
});
