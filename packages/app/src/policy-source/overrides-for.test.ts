import { expect, test } from '@jest/globals';
import { overridesFor } from './overrides-for.js';

test("A7 of an application's overrides, keeps what concerns the given plugins, mistakes included", () => {
  const layer = { timeout: { ms: 1 } };
  const overrides = { global: layer, plugins: { shop: layer, shopping: layer }, tools: { 'shop.prize': layer, 'shopping.list': layer } };
  expect(overridesFor(['shop'], overrides)).toEqual({ global: layer, plugins: { shop: layer }, tools: { 'shop.prize': layer } });
  expect(overridesFor(['shop'], {})).toEqual({});
});
