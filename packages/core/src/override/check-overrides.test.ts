import { describe, expect, test } from '@jest/globals';
import { checkOverrides } from './check-overrides.js';
import type { PolicyOverrides } from './policy-overrides.js';

const targets = { plugins: ['weather', 'orders'], tools: ['weather.forecast', 'orders.place'] };

describe('A7 checkOverrides', () => {
  test('accepts what names plugins and tools that are there', () => {
    const overrides: PolicyOverrides = {
      global: { timeout: { ms: 1 }, add: { permissions: ['staff'], approval: { expiresMs: 1 } } },
      plugins: { weather: { retry: { enabled: false } } },
      tools: { 'orders.place': { add: { rateLimit: { limit: 1, perMs: 1 } } } },
    };
    expect(() => checkOverrides(overrides, targets)).not.toThrow();
  });

  // Overrides may come from JSON, so that they are of any shape.
  test.each<[object, string]>([
    [{ globl: {} }, '"globl" in the overrides is no part. Did you mean "global"?'],
    [{ plugins: { wether: {} } }, '"wether" in plugins is no plugin. Did you mean "weather"?'],
    [{ plugins: { zzz: {} } }, '"zzz" in plugins is no plugin. Known are weather, orders.'],
    [{ tools: { 'weather.forcast': {} } }, '"weather.forcast" in tools is no tool. Did you mean "weather.forecast"?'],
    [{ global: { retrys: {} } }, '"retrys" in global is no policy. Did you mean "retry"?'],
    [{ global: { fallback: {} } }, '"fallback" in global is no policy.'],
    [{ global: { add: { retry: {} } } }, '"retry" in global.add is no policy that can be added.'],
    [{ global: [] }, 'global is an object; received []. Write { … }.'],
    [{ tools: { 'orders.place': null } }, 'tools.orders.place is an object; received null. Write { … }.'],
    [{ plugins: { orders: { retry: 3 } } }, 'plugins.orders.retry is an object; received 3. Write { … }.'],
    [
      { global: { add: { permissions: 'staff' } } },
      'global.add: permissions are a list of at least 1 text, none of them empty; received "staff"',
    ],
    [{ global: { add: { approval: true } } }, 'global.add: approval is an object; received true. Write {}.'],
    [{ global: { add: { approval: { when: 1 } } } }, 'global.add: approval takes reason, expiresMs; received "when". Remove it.'],
    [
      { global: { add: { approval: { expiresMs: 0 } } } },
      'global.add: approval.expiresMs is a whole number from 1 to 31,536,000,000; received 0.',
    ],
  ])('%j is refused', (overrides, message) => {
    expect(() => checkOverrides(overrides, targets)).toThrow(`Policy overrides: ${message}`);
  });
});
