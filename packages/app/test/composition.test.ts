import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { EVENT_LISTENER, LANGUAGE_MODEL, LOGGER } from '@toolwright/contract';
import { definePlugin, Plugin, ReadOnly, Tool } from '@toolwright/core';
import { RecordingListener, RecordingLogger } from '@toolwright/testkit';
import { ContainerModule, inject } from 'inversify';
import { createApp } from '../src/create-app.js';

const TEXT = Symbol.for('test.Text');
const SERVICE = Symbol.for('test.Service');

@Plugin({ name: 'one' })
class OnePlugin {
  constructor(@inject(TEXT) readonly text: string) {}
  @Tool({ description: 'Tells its text.' }) @ReadOnly() tell(): string {
    return this.text;
  }
}

@Plugin({ name: 'two' })
class TwoPlugin extends OnePlugin {}

class Service {
  constructor(@inject(TEXT) readonly text: string) {}
}

const text = (value: string) => new ContainerModule(({ bind }) => void bind(TEXT).toConstantValue(value));

describe('B1 composition', () => {
  test('keeps the private bindings of two plugins apart', async () => {
    const app = await createApp({
      plugins: [definePlugin(OnePlugin, { module: text('a') }), definePlugin(TwoPlugin, { module: text('b') })],
    });
    expect(await app.call(OnePlugin, 'tell', undefined)).toBe('a');
    expect(await app.call(TwoPlugin, 'tell', undefined)).toBe('b');
  });

  test('lets a subclass inherit the injections of the class that it extends', async () => {
    const app = await createApp({ plugins: [TwoPlugin], modules: [text('x')] });
    expect(await app.call(TwoPlugin, 'tell', undefined)).toBe('x');
  });

  test('makes shared services at the start, so that no plugin can put something of its own into one', async () => {
    const service = new ContainerModule(({ bind }) => void bind(SERVICE).to(Service));
    const plugins = [definePlugin(OnePlugin, { module: text('of the plugin') })];
    await expect(createApp({ plugins, modules: [service] })).rejects.toThrow('test.Service) needs Symbol(test.Text), and nothing binds it');
  });

  test('names the plugin that misses something, and the package that usually gives it', async () => {
    @Plugin({ name: 'asking' })
    class AskingPlugin {
      constructor(@inject(LANGUAGE_MODEL) readonly model: unknown) {}
      @Tool({ description: 'x' }) ask(): void {}
    }
    await expect(createApp({ plugins: [AskingPlugin] })).rejects.toMatchObject({
      code: 'declaration_error',
      message: expect.stringMatching(/^AskingPlugin needs Symbol\(toolwright.LanguageModel\), .* @toolwright\/provider-local/),
    });
  });

  test('names what a run-scoped plugin misses before the first run', async () => {
    await expect(createApp({ plugins: [definePlugin(OnePlugin, { scope: 'run' })] })).rejects.toThrow('OnePlugin needs Symbol(test.Text)');
  });

  test('refuses a module that is listed twice', async () => {
    const module = text('x');
    await expect(createApp({ plugins: [], modules: [module, module] })).rejects.toMatchObject({
      code: 'declaration_error',
      message: expect.stringContaining('A module is loaded once'),
    });
  });

  test('takes any number of listeners, from options and modules', async () => {
    const listeners = [new RecordingListener(), new RecordingListener(), new RecordingListener()] as const;
    const listen = (listener: RecordingListener) => new ContainerModule(({ bind }) => void bind(EVENT_LISTENER).toConstantValue(listener));
    const app = await createApp({
      plugins: [OnePlugin],
      listeners: [listeners[0]],
      modules: [text('x'), listen(listeners[1]), listen(listeners[2])],
    });
    await app.call(OnePlugin, 'tell', undefined);
    for (const listener of listeners) expect(listener.ofType('call.finished')).toHaveLength(1);
  });

  test('waits for modules and bindings that are asynchronous', async () => {
    const later = new ContainerModule(async ({ bind }) => {
      await Promise.resolve();
      bind(TEXT).toDynamicValue(async () => 'late');
    });
    const app = await createApp({ plugins: [OnePlugin], modules: [later] });
    expect(await app.call(OnePlugin, 'tell', undefined)).toBe('late');
  });

  test('lets a later module rebind a port in one line', async () => {
    const first = new ContainerModule(({ bind }) => void bind(LOGGER).toConstantValue(new RecordingLogger()));
    const second = new ContainerModule(({ rebind }) => void rebind(LOGGER).toConstantValue(new RecordingLogger()));
    await expect(createApp({ plugins: [], modules: [first, second] })).resolves.toBeDefined();
  });
});
