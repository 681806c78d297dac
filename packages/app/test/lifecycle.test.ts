import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import type { Health, ToolContext } from '@toolwright/contract';
import { Plugin, ReadOnly, Tool } from '@toolwright/core';
import { ManualClock, ScriptedModel } from '@toolwright/testkit';
import { IsOptional, IsString } from 'class-validator';
import { ContainerModule, inject } from 'inversify';
import type { AppOptions } from '../src/app-options.js';
import { createApp } from '../src/create-app.js';

const LOG = Symbol.for('test.Log');
const FAULTS = Symbol.for('test.Faults');
const DATABASE = Symbol.for('test.Database');
const STORE = Symbol.for('test.Store');

class Note {
  @IsOptional() @IsString() text?: string;
}

/** A part that writes down what happens to it, and fails where it is told to. */
class Noted {
  constructor(
    @inject(LOG) private readonly log: string[],
    @inject(FAULTS) private readonly faults: ReadonlySet<string>,
  ) {}
  async onInit(): Promise<void> {
    await this.note('init');
  }
  async onDispose(): Promise<void> {
    await this.note('dispose');
  }
  private async note(hook: string): Promise<void> {
    await Promise.resolve();
    const entry = `${hook} ${this.constructor.name}`;
    this.log.push(entry);
    if (this.faults.has(entry)) throw new RangeError(`no ${hook}`);
  }
}

class Database extends Noted {
  constructor(@inject(LOG) log: string[], @inject(FAULTS) faults: ReadonlySet<string>) {
    super(log, faults);
  }
}

class Store extends Noted {
  constructor(
    @inject(LOG) log: string[],
    @inject(FAULTS) faults: ReadonlySet<string>,
    @inject(DATABASE) readonly database: Database,
  ) {
    super(log, faults);
  }
}

@Plugin({ name: 'shop' })
class ShopPlugin extends Noted {
  constructor(
    @inject(LOG) log: string[],
    @inject(FAULTS) faults: ReadonlySet<string>,
    @inject(STORE) readonly store: Store,
  ) {
    super(log, faults);
  }
  @Tool({ description: 'Waits until it is withdrawn.' }) @ReadOnly() wait(_input: Note, { signal }: ToolContext): Promise<string> {
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve('withdrawn')));
  }
}

// The store is bound first though it needs the database: the order is that of dependencies.
function setUp(...faults: readonly string[]): { readonly log: string[]; readonly options: AppOptions } {
  const log: string[] = [];
  const module = new ContainerModule(({ bind }) => {
    bind(LOG).toConstantValue(log);
    bind(FAULTS).toConstantValue(new Set(faults));
    bind(STORE).to(Store);
    bind(DATABASE).to(Database);
  });
  return { log, options: { plugins: [ShopPlugin], modules: [module] } };
}

const started = ['init Database', 'init Store', 'init ShopPlugin'];
const disposed = ['dispose ShopPlugin', 'dispose Store', 'dispose Database'];

describe('A8 lifecycle', () => {
  test('starts a service before what injects it, and disposes in reverse, once', async () => {
    const { log, options } = setUp();
    const app = await createApp(options);
    expect(log).toEqual(started);
    await Promise.all([app.close(), app.close()]);
    await app.close();
    expect(log).toEqual([...started, ...disposed]);
  });

  test('names the part whose onInit throws, and disposes in reverse what had started', async () => {
    const { log, options } = setUp('init ShopPlugin');
    await expect(createApp(options)).rejects.toMatchObject({ code: 'execution_error', message: 'ShopPlugin: onInit failed: no init' });
    expect(log).toEqual([...started, 'dispose Store', 'dispose Database']);
  });

  test('names both when starting and then disposing fails', async () => {
    const { options } = setUp('init ShopPlugin', 'dispose Store');
    await expect(createApp(options)).rejects.toThrow('ShopPlugin: onInit failed: no init\ntest.Store: onDispose failed: no dispose');
  });

  test('disposes the others when one throws, and names each that did', async () => {
    const { log, options } = setUp('dispose ShopPlugin', 'dispose Database');
    const app = await createApp(options);
    await expect(app.close()).rejects.toThrow('ShopPlugin: onDispose failed: no dispose\ntest.Database: onDispose failed: no dispose');
    expect(log).toEqual([...started, ...disposed]);
  });

  test('closes at the end of an "await using" block', async () => {
    const { log, options } = setUp();
    {
      await using _app = await createApp(options);
    }
    expect(log).toEqual([...started, ...disposed]);
  });

  test('withdraws what is under way before it disposes, and refuses what comes after', async () => {
    const { log, options } = setUp();
    const app = await createApp({ ...options, model: new ScriptedModel([]) });
    const waiting = app.execute({ id: '1', name: 'shop.wait', arguments: {} }).then((result) => {
      log.push('call ended');
      return result;
    });
    await app.close();
    expect(await waiting).toMatchObject({ success: false, failure: { code: 'cancelled' } });
    expect(log).toEqual([...started, 'call ended', ...disposed]);
    expect(await app.execute({ id: '2', name: 'shop.wait', arguments: {} })).toMatchObject({ failure: { code: 'cancelled' }, attempts: 0 });
    await expect(app.run('x')).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('A8 health', () => {
  const healthOf = (parts: Readonly<Record<string, () => unknown>>, clock = new ManualClock()) => {
    const module = new ContainerModule(({ bind }) => {
      for (const [name, health] of Object.entries(parts)) bind(name).toConstantValue({ health });
    });
    return createApp({ plugins: [], modules: [module], clock }).then((app) => app.health());
  };
  const health = (status: Health['status']) => () => ({ status });

  test('is ok without parts that tell', async () => {
    expect(await healthOf({})).toEqual({ status: 'ok', parts: [], tools: [] });
  });

  test('is that of the worst part', async () => {
    expect(await healthOf({ a: health('ok'), b: health('degraded') })).toMatchObject({ status: 'degraded' });
    expect(await healthOf({ a: health('down'), b: async () => ({ status: 'ok', detail: '3 ms' }) })).toMatchObject({
      status: 'down',
      parts: [
        { name: 'a', status: 'down' },
        { name: 'b', status: 'ok', detail: '3 ms' },
      ],
    });
  });

  test('takes a part that throws or answers nonsense for down', async () => {
    const broken = () => {
      throw new RangeError('no disk');
    };
    expect(await healthOf({ broken, odd: () => 'fine' })).toMatchObject({
      parts: [
        { name: 'broken', status: 'down', detail: 'no disk' },
        { name: 'odd', status: 'down' },
      ],
    });
  });

  test('takes a part that does not answer within one second for down', async () => {
    const clock = new ManualClock();
    const report = healthOf({ slow: () => new Promise(() => undefined), fast: health('ok') }, clock);
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
    await clock.advance(1_000);
    expect(await report).toMatchObject({ status: 'down', parts: [{ detail: 'no answer within 1000 ms' }, { status: 'ok' }] });
  });
});
