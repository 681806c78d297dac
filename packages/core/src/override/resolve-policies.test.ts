import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Bulkhead } from '../decorator/bulkhead.js';
import { CircuitBreaker } from '../decorator/circuit-breaker.js';
import { Plugin } from '../decorator/plugin.js';
import { ReadOnly } from '../decorator/read-only.js';
import { RequiresPermission } from '../decorator/requires-permission.js';
import { Retry } from '../decorator/retry.js';
import { Timeout } from '../decorator/timeout.js';
import { Tool } from '../decorator/tool.js';
import { describePlugin } from '../plugin/describe-plugin.js';
import type { ConfigurableKind } from '../policy/policy-options.js';
import type { ExplainedPolicy } from './explanation.js';
import type { PolicyLayer, PolicyOverrides } from './policy-overrides.js';

@Plugin({ name: 'weather' })
@Timeout({ ms: 2_000 })
class Weather {
  @Tool({ description: 'x' })
  @ReadOnly()
  @Retry({ maxAttempts: 4 })
  @CircuitBreaker({ window: { calls: 50 } })
  @RequiresPermission('weather:read')
  now(): void {}
}

const describeNow = (overrides: PolicyOverrides) => {
  const { tools, explanations } = describePlugin(Weather, { overrides });
  const explain = (kind: ConfigurableKind): ExplainedPolicy | undefined => explanations[0]?.policies.find((each) => each.kind === kind);
  return { tool: tools[0], explain };
};
const onTool = (layer: PolicyLayer): PolicyOverrides => ({ tools: { 'weather.now': layer } });

describe('A7 policies changed without touching code', () => {
  test('each value says where it comes from: default, class, method, global, plugin or tool', () => {
    const { tool, explain } = describeNow({
      global: { retry: { maxDurationMs: 60_000 }, timeout: { graceMs: 1 } },
      plugins: { weather: { timeout: { totalMs: 9_000 } } },
      tools: { 'weather.now': { retry: { onlyIf: 'not-applied' } } },
    });
    expect(tool?.policies.timeout).toEqual({ kind: 'timeout', ms: 2_000, graceMs: 1, totalMs: 9_000 });
    expect(explain('timeout')).toMatchObject({
      state: 'on',
      origin: 'class Weather',
      options: {
        ms: { value: 2_000, origin: 'class Weather' },
        graceMs: { value: 1, origin: 'global' },
        totalMs: { value: 9_000, origin: 'plugin weather' },
      },
    });
    expect(explain('retry')).toMatchObject({
      origin: 'method now',
      options: {
        maxAttempts: { value: 4, origin: 'method now' },
        backoff: { origin: 'default' },
        maxDurationMs: { value: 60_000, origin: 'global' },
        onlyIf: { value: 'not-applied', origin: 'tool weather.now' },
      },
    });
    expect(explain('cache')).toBeUndefined();
  });

  test('the last layer that sets an option wins, whatever the others say', () => {
    const attempts = fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined });
    const toLayer = (maxAttempts: number | undefined): PolicyLayer => (maxAttempts === undefined ? {} : { retry: { maxAttempts } });
    fc.assert(
      fc.property(attempts, attempts, attempts, (global, plugin, tool) => {
        const { tool: described, explain } = describeNow({
          global: toLayer(global),
          plugins: { weather: toLayer(plugin) },
          tools: { 'weather.now': toLayer(tool) },
        });
        const layers = [
          { value: 4, origin: 'method now' },
          { value: global, origin: 'global' },
          { value: plugin, origin: 'plugin weather' },
          { value: tool, origin: 'tool weather.now' },
        ];
        const last = layers.findLast(({ value }) => value !== undefined);
        expect(explain('retry')?.options.maxAttempts).toEqual(last);
        expect(described?.policies.retry?.maxAttempts).toBe(last?.value);
      }),
    );
  });

  test('one of two options that exclude each other takes the place of the other', () => {
    const { tool, explain } = describeNow(onTool({ circuitBreaker: { windowMs: 10_000 } }));
    expect(tool?.policies.circuitBreaker?.window).toEqual({ kind: 'time', ms: 10_000 });
    expect(explain('circuitBreaker')?.options.window).toBeUndefined();
  });

  test('enabled: false switches a policy off, and a later layer may switch it on again', () => {
    const off = describeNow({ global: { retry: { enabled: false } } });
    expect(off.tool?.policies.retry).toBeUndefined();
    expect(off.explain('retry')).toMatchObject({ state: 'off', origin: 'global' });
    const on = describeNow({ global: { retry: { enabled: false } }, ...onTool({ retry: { enabled: true } }) });
    expect(on.tool?.policies.retry?.maxAttempts).toBe(4);
    expect(on.explain('retry')).toMatchObject({ state: 'on', origin: 'tool weather.now' });
  });

  test('a timeout that is switched off is as long as a timeout can be', () => {
    expect(describeNow(onTool({ timeout: { enabled: false } })).tool?.policies.timeout.ms).toBe(86_400_000);
  });

  test('a change for all reaches only tools that declare the policy', () => {
    expect(describeNow({ global: { cache: { ttlMs: 5 } } }).tool?.policies.cache).toBeUndefined();
  });

  test('add puts limits on a tool that declares none, and permissions and approval on top of its own', () => {
    const { tool, explain } = describeNow({
      global: { add: { permissions: ['staff'], bulkhead: { maxConcurrent: 9 } } },
      ...onTool({ add: { approval: { reason: 'Costs money.' }, bulkhead: { maxConcurrent: 2 } } }),
    });
    expect(tool?.policies.bulkhead).toMatchObject({ maxConcurrent: 2 });
    expect(explain('bulkhead')).toMatchObject({ origin: 'tool weather.now' });
    expect(tool?.permissions).toEqual(['weather:read', 'staff']);
    expect(tool?.approval).toEqual({ kind: 'approval', reason: 'Costs money.', expiresMs: 86_400_000 });
  });

  test.each<[string, PolicyOverrides, string]>([
    [
      'add on a policy that the tool declares',
      onTool({ add: { circuitBreaker: {} } }),
      'Weather.now (tool weather.now): add.circuitBreaker is for tools without @CircuitBreaker; method now declares it. Change it under circuitBreaker instead.',
    ],
    [
      'a change to a limit that the tool does not declare',
      onTool({ bulkhead: { maxQueue: 1 } }),
      'Weather.now (tool weather.now): bulkhead changes what @Bulkhead declares; the tool declares none. Put it under add.bulkhead, or remove it.',
    ],
    [
      'a change to a cache that the tool does not declare',
      onTool({ cache: { ttlMs: 1 } }),
      'Weather.now (tool weather.now): cache changes what @Cache declares; the tool declares none. Only its author can declare it. Remove it.',
    ],
    [
      'an option that is misspelt',
      onTool({ retry: { maxAttemps: 2 } as object }),
      'Weather.now (tool weather.now): @Retry takes maxAttempts, backoff, maxDurationMs, retryOn, abortOn, onlyIf; received "maxAttemps". Did you mean "maxAttempts"?',
    ],
    [
      'a value out of range',
      { global: { retry: { maxAttempts: 500 } } },
      'Weather.now (global): @Retry maxAttempts is a whole number from 1 to 100; received 500. Choose one in that range.',
    ],
    [
      'a value that contradicts what the class declares',
      { plugins: { weather: { timeout: { totalMs: 1_000 } } } },
      'Weather.now (plugin weather): @Timeout totalMs is for all attempts, so it is at least ms (2000); received 1000. Lower ms, or raise totalMs.',
    ],
    [
      'a switch that is neither on nor off',
      onTool({ retry: { enabled: 'no' as unknown as boolean } }),
      'Weather.now (tool weather.now): retry.enabled is true or false; received "no". Choose one of them.',
    ],
    [
      'a null from JSON',
      onTool({ retry: { backoff: null } as object }),
      'Weather.now (tool weather.now): @Retry backoff has a value or is left out; received null. Leave it out for its default.',
    ],
  ])('%s is refused, naming tool and layer', (_title, overrides, message) => {
    expect(() => describeNow(overrides)).toThrow(expect.objectContaining({ message, code: 'declaration_error' }));
  });

  test('every effective policy is frozen', () => {
    @Plugin({ name: 'frozen' })
    class Frozen {
      @Tool({ description: 'x' }) @Bulkhead() run(): void {}
    }
    const [tool] = describePlugin(Frozen).tools;
    expect(Object.values(tool?.policies ?? {}).every(Object.isFrozen)).toBe(true);
  });
});
