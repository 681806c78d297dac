import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { type JsonSchema, SCHEMA_DIALECT, type SchemaDialect } from '@toolwright/contract';
import { Fallback, Plugin, POLICY_OVERRIDES, ReadOnly, RequiresPermission, Retry, Timeout, Tool } from '@toolwright/core';
import { ScriptedModel } from '@toolwright/testkit';
import { ContainerModule } from 'inversify';
import { createApp } from '../src/create-app.js';

@Plugin({ name: 'shop' })
@Timeout({ ms: 2_000 })
class ShopPlugin {
  @Tool({ description: 'Price of tea in the shop today.' })
  @ReadOnly()
  @Retry({ maxAttempts: 2 })
  price(): number {
    return 3;
  }

  @Tool({ description: 'Orders tea for tomorrow morning.' })
  @RequiresPermission('shop.order')
  @Fallback({ tool: 'market.order' })
  order(): void {}
}

const base = { plugins: [ShopPlugin], environment: {} };
const maxAttempts = (value: number) => ({ tools: { 'shop.price': { retry: { maxAttempts: value } } } });

describe('A7 policies of an app', () => {
  test('change what decorators say, and the environment has the last word', async () => {
    const given = await createApp({ ...base, policies: maxAttempts(5) });
    const laidOver = await createApp({
      ...base,
      policies: maxAttempts(5),
      environment: { TOOLWRIGHT_POLICIES: JSON.stringify(maxAttempts(7)) },
    });
    expect([given, laidOver].map((app) => app.tools[0]?.policies.retry?.maxAttempts)).toEqual([5, 7]);
  });

  test('may be bound by a module, but not twice', async () => {
    const module = new ContainerModule(({ bind }) => void bind(POLICY_OVERRIDES).toConstantValue(maxAttempts(4)));
    const app = await createApp({ ...base, modules: [module] });
    expect(app.tools[0]?.policies.retry?.maxAttempts).toBe(4);
    await expect(createApp({ ...base, modules: [module], policies: maxAttempts(5) })).rejects.toThrow(
      'toolwright.PolicyOverrides has one binding',
    );
  });

  test('name what is there, or are refused before anything is made', async () => {
    await expect(createApp({ ...base, policies: { tools: { 'shop.prize': {} } } })).rejects.toThrow(
      '"shop.prize" in tools is no tool. Did you mean "shop.price"?',
    );
    await expect(createApp({ ...base, policies: { plugins: { shopp: {} } } })).rejects.toThrow('Did you mean "shop"?');
  });

  test('are explained with the origin of every value', async () => {
    const app = await createApp({ ...base, policies: maxAttempts(5) });
    const { policies } = app.explain('shop.price');
    expect(policies.find(({ kind }) => kind === 'retry')?.options.maxAttempts).toEqual({ value: 5, origin: 'tool shop.price' });
    expect(policies.find(({ kind }) => kind === 'timeout')?.options.ms).toEqual({ value: 2_000, origin: 'class ShopPlugin' });
    expect(() => app.explain('shop.prise')).toThrow('There is no tool "shop.prise" to explain. Did you mean "shop.price"?');
  });
});

describe('B3 app.check', () => {
  const dialect: SchemaDialect = {
    name: 'strict',
    toOutsideName: (name) => name.replace('.', '__'),
    convert: (schema: JsonSchema) => ({
      schema,
      losses: schema.additionalProperties === false ? [{ path: '', keyword: 'additionalProperties', effect: 'dropped' }] : [],
    }),
  };

  test('looks at all plugins, the bound dialects and the permissions that are granted', async () => {
    const module = new ContainerModule(({ bind }) => void bind(SCHEMA_DIALECT).toConstantValue(dialect));
    const app = await createApp({ ...base, modules: [module] });
    const { findings, dialects } = await app.check({ grantedPermissions: [] });
    expect(dialects).toEqual(['strict']);
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ severity: 'error', rule: 'fallback-unknown', tool: 'shop.order' }),
        expect.objectContaining({ rule: 'permission-never-granted', tool: 'shop.order' }),
        expect.objectContaining({ tool: 'shop.price', message: expect.stringContaining('additionalProperties') }),
      ]),
    );
  });

  test('looks at the dialect of the model too, once where a module binds it as well', async () => {
    const model = Object.assign(new ScriptedModel([]), { dialect });
    const module = new ContainerModule(({ bind }) => {
      bind(SCHEMA_DIALECT).toConstantValue({ ...dialect });
      bind(SCHEMA_DIALECT).toConstantValue({ ...dialect, name: 'lax' });
    });
    const [alone, beside] = [await createApp({ ...base, model }), await createApp({ ...base, model, modules: [module] })];
    expect((await alone.check()).dialects).toEqual(['strict']);
    expect((await beside.check()).dialects).toEqual(['strict', 'lax']);
  });
});
