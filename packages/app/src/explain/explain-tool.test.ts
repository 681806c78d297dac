import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import {
  Cache,
  Critical,
  describePlugin,
  Fallback,
  Plugin,
  type PolicyOverrides,
  ReadOnly,
  RequiresPermission,
  Retry,
  Timeout,
  Tool,
} from '@toolwright/core';
import { explainTool } from './explain-tool.js';
import { formatExplanation } from './format-explanation.js';

@Plugin({ name: 'shop' })
@Timeout({ ms: 2_000, totalMs: 9_000 })
class ShopPlugin {
  @Tool({ description: 'Price of tea today.' })
  @ReadOnly()
  @Retry({ backoff: { kind: 'constant', delayMs: 100, jitter: 'none' } })
  @Cache()
  @Fallback('usualPrice', { tool: 'market.price' }, { value: 3 })
  price(): number {
    return 3;
  }

  @Tool({ description: 'Orders tea for tomorrow.', delivery: 'at-most-once' })
  @Critical()
  @RequiresPermission('shop.order')
  order(): void {}

  usualPrice(): number {
    return 3;
  }
}

function explain(index: number, overrides: PolicyOverrides = {}) {
  const { tools, explanations } = describePlugin(ShopPlugin, { overrides });
  const [tool, explanation] = [tools[index], explanations[index]];
  if (tool === undefined || explanation === undefined) throw new RangeError(`There is no tool ${index}.`);
  return explainTool(explanation, tool);
}

describe('A7 explainTool', () => {
  test('gives every effective value with its origin', () => {
    const report = explain(0, { global: { retry: { maxAttempts: 5 } }, tools: { 'shop.price': { timeout: { ms: 1_500 } } } });
    expect(report.policies).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'timeout',
          options: expect.objectContaining({
            ms: { value: 1_500, origin: 'tool shop.price' },
            graceMs: { value: 5_000, origin: 'default' },
            totalMs: { value: 9_000, origin: 'class ShopPlugin' },
          }),
        }),
        expect.objectContaining({ kind: 'retry', options: expect.objectContaining({ maxAttempts: { value: 5, origin: 'global' } }) }),
      ]),
    );
  });

  test('lists the stages outside in, and only those that the tool has', () => {
    expect(explain(0).pipeline).toEqual([
      'arguments',
      'permission',
      'budget',
      'fallback',
      'cache',
      'deadline',
      'retry',
      'timeout',
      'result',
      'handler',
    ]);
    expect(explain(1).pipeline).toEqual([
      'arguments',
      'audit',
      'permission',
      'budget',
      'approval',
      'idempotency',
      'settlement',
      'deadline',
      'timeout',
      'result',
      'handler',
    ]);
    expect(explain(0, { global: { cache: { enabled: false } } }).pipeline).not.toContain('cache');
  });

  test('names what answers when the tool has failed, in order', () => {
    expect(explain(0).fallbacks).toEqual(['method usualPrice', 'tool market.price', 'a constant']);
  });

  test('A6 tells what the tool does to the world and what it needs', () => {
    expect(explain(1).traits).toEqual([
      { name: 'access', value: 'write' },
      { name: 'idempotent', value: false },
      { name: 'critical', value: true },
      { name: 'delivery', value: 'at-most-once' },
      { name: 'permissions', value: ['shop.order'] },
      { name: 'approval', value: { expiresMs: 86_400_000 } },
    ]);
  });
});

test('A7 formatExplanation aligns values and origins', () => {
  expect(formatExplanation(explain(0, { plugins: { shop: { cache: { enabled: false } } } }))).toBe(
    `shop.price
  Price of tea today.

  access      read
  idempotent  yes
  fallback    method usualPrice, then tool market.price, then a constant
  pipeline    arguments > permission > budget > fallback > deadline > retry > timeout > result > handler

  policy   option         value                                        from
  timeout  ms             2,000                                        class ShopPlugin
           graceMs        5,000                                        default
           totalMs        9,000                                        class ShopPlugin
  retry    maxAttempts    3                                            default
           backoff        { kind constant, delayMs 100, jitter none }  method price
           maxDurationMs  180,000                                      default
  cache                   off                                          plugin shop`,
  );
});
