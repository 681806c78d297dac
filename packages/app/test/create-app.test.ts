import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { CLOCK, type Clock, EVENT_LISTENER, LANGUAGE_MODEL, type ToolContext, ToolError } from '@toolwright/contract';
import { type Default, Plugin, ReadOnly, Tool } from '@toolwright/core';
import { ManualClock, RecordingListener, ScriptedModel, SequentialIds } from '@toolwright/testkit';
import { IsIn, IsNumber, IsOptional, IsString } from 'class-validator';
import { ContainerModule, inject, optional } from 'inversify';
import { createApp } from '../src/create-app.js';

const PRICES = Symbol.for('test.Prices');

class ItemInput {
  @IsString() item!: string;
}

class Price {
  @IsNumber() amount!: number;
}

@Plugin({ name: 'shop' })
class ShopPlugin {
  constructor(
    @inject(PRICES) private readonly prices: Readonly<Record<string, number>>,
    @inject(CLOCK) @optional() private readonly clock?: Clock,
  ) {}

  @Tool({ description: 'Price of an item.', output: Price })
  @ReadOnly()
  price({ item }: ItemInput, _context: ToolContext): Price {
    const amount = this.prices[item];
    if (amount === undefined) throw new ToolError(`There is no "${item}".`);
    return { amount };
  }

  @Tool({ description: 'Time now.' })
  @ReadOnly()
  now(): { at: number } {
    return { at: this.clock?.now() ?? -1 };
  }
}

const prices = new ContainerModule(({ bind }) => void bind(PRICES).toConstantValue({ tea: 3 }));
const base = { plugins: [ShopPlugin], modules: [prices], idSource: new SequentialIds('id_') };

describe('B1 createApp', () => {
  test('composes plugins, a model and listeners into something that answers', async () => {
    const listener = new RecordingListener();
    const model = new ScriptedModel([{ calls: [{ name: 'shop.price', arguments: '{"item":"tea"}' }] }, { text: 'Tea costs 3.' }]);
    const app = await createApp({ ...base, model, listeners: [listener] });
    expect(app.tools.map((tool) => tool.name)).toEqual(['shop.price', 'shop.now']);
    expect(await app.run('What does tea cost?')).toMatchObject({
      status: 'answered',
      answer: 'Tea costs 3.',
      results: [{ data: { amount: 3 } }],
    });
    expect(listener.ofType('call.finished')).toHaveLength(1);
    model.assertFinished();
  });

  test('gives the standing instructions to every run that has none of its own', async () => {
    const model = new ScriptedModel([{ text: 'a' }, { text: 'b' }]);
    const app = await createApp({ ...base, model, instructions: 'Be brief.' });
    await app.run('x');
    await app.run({ input: 'x', instructions: 'Be long.' });
    expect(model.requests.map((request) => request.messages[0])).toEqual([
      { role: 'system', text: 'Be brief.' },
      { role: 'system', text: 'Be long.' },
    ]);
  });

  test('lets a module bind model, clock and listeners', async () => {
    const listener = new RecordingListener();
    const module = new ContainerModule(({ bind }) => {
      bind(LANGUAGE_MODEL).toConstantValue(new ScriptedModel([{ calls: [{ name: 'shop.now', arguments: {} }] }, { text: 'ok' }]));
      bind(CLOCK).toConstantValue(new ManualClock(42));
      bind(EVENT_LISTENER).toConstantValue(listener);
    });
    const app = await createApp({ ...base, modules: [prices, module] });
    expect(await app.run('x')).toMatchObject({ results: [{ data: { at: 42 } }] });
    expect(listener.types()).toContain('run.finished');
  });

  test('refuses two bindings of one port, naming it and both sources', async () => {
    const module = new ContainerModule(({ bind }) => void bind(CLOCK).toConstantValue(new ManualClock()));
    await expect(createApp({ ...base, modules: [prices, module], clock: new ManualClock() })).rejects.toThrow(
      'toolwright.Clock has one binding; createApp({ clock }) gives one and a module binds another',
    );
    await expect(
      createApp({ ...base, modules: [prices, module, new ContainerModule(({ bind }) => void bind(CLOCK).toConstantValue(1))] }),
    ).rejects.toThrow('toolwright.Clock has one binding; 2 modules bind it');
  });

  test('names the plugin and what it misses', async () => {
    await expect(createApp({ plugins: [ShopPlugin] })).rejects.toThrow('ShopPlugin needs Symbol(test.Prices), and nothing binds it');
  });

  test('names the plugin whose constructor throws', async () => {
    @Plugin({ name: 'bad' })
    class BadPlugin {
      constructor() {
        throw new RangeError('no port is free');
      }
      @Tool({ description: 'x' }) run(): void {}
    }
    await expect(createApp({ plugins: [BadPlugin] })).rejects.toThrow('BadPlugin: it could not be made: no port is free');
  });

  test('refuses a plugin that is listed twice', async () => {
    await expect(createApp({ ...base, plugins: [ShopPlugin, ShopPlugin] })).rejects.toThrow('"shop.price" is registered already');
  });

  test('without a model, runs tools and says what a run needs', async () => {
    const app = await createApp(base);
    await expect(app.run('x')).rejects.toThrow('run needs a model');
  });
});

describe('B4 app.call', () => {
  test('calls a tool as typed code, under its policies', async () => {
    const app = await createApp(base);
    const price = await app.call(ShopPlugin, 'price', { item: 'tea' });
    expect(price.amount).toBe(3);
    expect(await app.call(ShopPlugin, 'now', undefined)).toEqual({ at: expect.any(Number) });
  });

  test('rejects with the failure when there is no value', async () => {
    const app = await createApp(base);
    await expect(app.call(ShopPlugin, 'price', { item: 'gold' })).rejects.toMatchObject({
      code: 'execution_error',
      message: 'There is no "gold".',
    });
    await expect(app.call(ShopPlugin, 'price', {} as never)).rejects.toMatchObject({ code: 'missing_argument' });
  });

  test('refuses a plugin that the app does not have', async () => {
    const app = await createApp({ plugins: [] });
    await expect(app.call(ShopPlugin, 'price', { item: 'tea' })).rejects.toThrow('ShopPlugin.price: a tool of this app was expected');
  });

  test('fills in a default that the typed caller leaves out', async () => {
    class UnitInput {
      @IsIn(['celsius', 'fahrenheit']) @IsOptional() unit: Default<'celsius' | 'fahrenheit'> = 'celsius';
      @IsNumber() @IsOptional() days: Default<number> = 3;
    }
    @Plugin({ name: 'weather' })
    class WeatherPlugin {
      @Tool({ description: 'Tells its input.' }) @ReadOnly() tell({ unit, days }: UnitInput): string {
        return `${days} ${unit}`;
      }
    }
    const app = await createApp({ plugins: [WeatherPlugin] });
    expect(await app.call(WeatherPlugin, 'tell', {})).toBe('3 celsius');
    expect(await app.call(WeatherPlugin, 'tell', { unit: 'fahrenheit', days: 1 })).toBe('1 fahrenheit');
  });

  test('C2 reads arguments that leave no doubt, says so, and can be told not to', async () => {
    class DiceInput {
      @IsNumber() sides!: number;
    }
    @Plugin({ name: 'dice' })
    class DicePlugin {
      @Tool({ description: 'Rolls a die.', input: DiceInput })
      @ReadOnly()
      roll({ sides }: DiceInput): { sides: number } {
        return { sides };
      }
    }
    const call = { id: '1', name: 'dice.roll', arguments: { sides: '6' } };
    const [lenient, strict] = await Promise.all([
      createApp({ plugins: [DicePlugin] }),
      createApp({ plugins: [DicePlugin], coercion: 'off' }),
    ]);
    expect(await lenient.execute(call)).toMatchObject({ success: true, data: { sides: 6 }, warnings: [expect.stringContaining('sides')] });
    expect(await strict.execute(call)).toMatchObject({ success: false, failure: { code: 'invalid_arguments' } });
  });

  test('executes a call given as data, and never rejects', async () => {
    const app = await createApp(base);
    expect(await app.execute({ id: '1', name: 'shop.price', arguments: { item: 'tea' } })).toMatchObject({
      success: true,
      data: { amount: 3 },
    });
    expect(await app.execute({ id: '2', name: 'shop.prize', arguments: {} })).toMatchObject({
      failure: { suggestion: 'Did you mean shop.price?' },
    });
  });
});
