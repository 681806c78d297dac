import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { PRINCIPAL, type Principal, RUN_ID, type ToolContext } from '@toolwright/contract';
import { definePlugin, Plugin, ReadOnly, Tool } from '@toolwright/core';
import { RecordingLogger, ScriptedModel } from '@toolwright/testkit';
import { IsOptional, IsString } from 'class-validator';
import { ContainerModule, inject } from 'inversify';
import { createApp } from '../src/create-app.js';
import { bindRunScoped } from '../src/scope/bind-run-scoped.js';
import { RunScopes } from '../src/scope/run-scopes.js';

const MAILER = Symbol.for('test.Mailer');
const LOG = Symbol.for('test.Log');

class Note {
  @IsOptional() @IsString() text?: string;
}

class Mailer {
  readonly sent: string[] = [];
  constructor(
    @inject(PRINCIPAL) readonly principal: Principal | undefined,
    @inject(LOG) private readonly log: string[],
  ) {
    log.push(`made for ${principal?.id ?? 'nobody'}`);
  }
  async onInit(): Promise<void> {
    this.log.push(`start for ${this.principal?.id ?? 'nobody'}`);
  }
  onDispose(): void {
    this.log.push(`disposed for ${this.principal?.id ?? 'nobody'}`);
  }
}

@Plugin({ name: 'orders' })
class OrdersPlugin {
  constructor(
    @inject(MAILER) readonly mailer: Mailer,
    @inject(RUN_ID) readonly runId: string | undefined,
  ) {}
  @Tool({ description: 'Sends a mail.' }) @ReadOnly() async send(_input: Note, { principal, runId }: ToolContext): Promise<string> {
    await new Promise(setImmediate);
    this.mailer.sent.push(principal?.id ?? 'nobody');
    await new Promise(setImmediate);
    if (this.runId !== runId) throw new RangeError('another run');
    return `${this.mailer.principal?.id ?? 'nobody'}: ${this.mailer.sent.join()}`;
  }
}

function setUp() {
  const log: string[] = [];
  const module = new ContainerModule(({ bind }) => {
    bind(LOG).toConstantValue(log);
    bindRunScoped(bind, { id: MAILER, to: Mailer });
  });
  return { log, options: { plugins: [definePlugin(OrdersPlugin, { scope: 'run' })], modules: [module] } };
}

const send = { name: 'orders.send', arguments: {} };

describe('B1 run scope', () => {
  test('gives two users with interleaved runs each their own, one for the whole run', async () => {
    const { log, options } = setUp();
    // Two that ask the same in one turn would be one.
    const twoMails = { calls: [send, { ...send, arguments: { text: 'second' } }] };
    const model = new ScriptedModel([twoMails, twoMails, { calls: [send] }, { calls: [send] }, { text: 'done' }, { text: 'done' }]);
    const app = await createApp({ ...options, model });
    const [ann, bob] = await Promise.all(['ann', 'bob'].map((id) => app.run({ input: 'x', principal: { id } })));
    expect(ann?.results.map((result) => result.success && result.data).at(-1)).toBe('ann: ann,ann,ann');
    expect(bob?.results.map((result) => result.success && result.data).at(-1)).toBe('bob: bob,bob,bob');
    for (const user of ['ann', 'bob']) {
      expect(log.filter((entry) => entry.endsWith(user))).toEqual([`made for ${user}`, `start for ${user}`, `disposed for ${user}`]);
    }
  });

  test('outside a run, gives each call its own and disposes it before the result', async () => {
    const { log, options } = setUp();
    const app = await createApp(options);
    const calls = ['ann', 'bob'].map((id) => app.call(OrdersPlugin, 'send', {}, { principal: { id } }));
    expect(await Promise.all(calls)).toEqual(['ann: ann', 'bob: bob']);
    expect(log.filter((entry) => entry.startsWith('disposed'))).toEqual(['disposed for ann', 'disposed for bob']);
  });

  test('gives a call of another principal nothing of the run or key that it names', async () => {
    const { options } = setUp();
    const app = await createApp(options);
    const calls = ['ann', 'bob'].map((id) => app.call(OrdersPlugin, 'send', {}, { principal: { id }, idempotencyKey: 'same' }));
    expect(await Promise.all(calls)).toEqual(['ann: ann', 'bob: bob']);
  });

  test('refuses a singleton that reaches what belongs to a run, naming the path', async () => {
    const { options } = setUp();
    await expect(createApp({ ...options, plugins: [OrdersPlugin] })).rejects.toMatchObject({
      code: 'declaration_error',
      message: expect.stringMatching(/^OrdersPlugin > test.Mailer: .*definePlugin\(ThePlugin, { scope: 'run' }\)/),
    });
    const asSingleton = new ContainerModule(({ bind }) => {
      bind(LOG).toConstantValue([]);
      bind(MAILER).to(Mailer);
    });
    const inPlugin = { plugins: [definePlugin(OrdersPlugin, { module: asSingleton })] };
    await expect(createApp(inPlugin)).rejects.toThrow('OrdersPlugin > test.Mailer > toolwright.Principal');
    // Also below a plugin that may have it, because the service itself is made once.
    await expect(createApp({ ...options, modules: [asSingleton] })).rejects.toThrow('test.Mailer > toolwright.Principal');
  });

  test('refuses it also of a singleton that a condition keeps from being made at the start', async () => {
    const { options } = setUp();
    const conditional = new ContainerModule(({ bind }) => {
      bind(LOG).toConstantValue([]);
      bind(MAILER)
        .to(Mailer)
        .when(() => true);
    });
    await expect(createApp({ ...options, modules: [conditional] })).rejects.toThrow(
      'OrdersPlugin > test.Mailer > toolwright.Principal: a part',
    );
  });

  test('explains bindRunScoped with another bind', () => {
    expect(() => bindRunScoped((() => undefined) as never, { id: MAILER, to: Mailer })).toThrow(
      'test.Mailer: bindRunScoped takes the "bind"',
    );
  });

  test('tries a start that failed again with the next attempt, and then works', async () => {
    let failures = 1;
    class Flaky extends Mailer {
      constructor(@inject(PRINCIPAL) principal: Principal | undefined, @inject(LOG) log: string[]) {
        super(principal, log);
      }
      override async onInit(): Promise<void> {
        failures -= 1;
        if (failures === 0) throw new RangeError('not yet');
      }
    }
    const module = new ContainerModule(({ bind }) => {
      bind(LOG).toConstantValue([]);
      bindRunScoped(bind, { id: MAILER, to: Flaky });
    });
    const model = new ScriptedModel([{ calls: [send] }, { calls: [send] }, { text: 'done' }]);
    const app = await createApp({ plugins: [definePlugin(OrdersPlugin, { scope: 'run' })], modules: [module], model });
    expect((await app.run('x')).results).toMatchObject([
      { success: false, failure: { message: expect.stringContaining('test.Mailer: onInit failed: not yet') } },
      { success: true },
    ]);
  });

  test('logs what cannot be disposed; the result stands', async () => {
    class Sticky extends Mailer {
      constructor(@inject(PRINCIPAL) principal: Principal | undefined, @inject(LOG) log: string[]) {
        super(principal, log);
      }
      override onDispose(): void {
        throw new RangeError('stuck');
      }
    }
    const logger = new RecordingLogger();
    const module = new ContainerModule(({ bind }) => {
      bind(LOG).toConstantValue([]);
      bindRunScoped(bind, { id: MAILER, to: Sticky });
    });
    const app = await createApp({ plugins: [definePlugin(OrdersPlugin, { scope: 'run' })], modules: [module], logger });
    expect(await app.call(OrdersPlugin, 'send', {})).toBe('nobody: nobody');
    expect(logger.lines).toEqual([{ level: 'error', message: 'test.Mailer: onDispose failed: stuck' }]);
  });
});

describe('B1 scopes that are held', () => {
  test('are none after the end, however often they were opened', async () => {
    const scopes = new RunScopes({ error: () => undefined });
    scopes.open('key');
    scopes.open('key');
    const context = { idempotencyKey: 'key' } as ToolContext;
    let disposed = 0;
    const part = {
      onDispose(): void {
        disposed += 1;
      },
    };
    await scopes.use(context, async (scope) => scope.lifecycle.add('part', part));
    await scopes.end('key');
    expect([scopes.size, disposed]).toEqual([1, 0]);
    await scopes.end('key');
    expect([scopes.size, disposed]).toEqual([0, 1]);
    await scopes.use(context, async (scope) => scope.lifecycle.add('part', part));
    expect([scopes.size, disposed]).toEqual([0, 2]);
  });
});
