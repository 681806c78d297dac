import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import type { ToolDescriptor, Verification } from '@toolwright/contract';
import { IsString } from 'class-validator';
import { describePlugin } from '../plugin/describe-plugin.js';
import type { ClassType } from '../signature/class-type.js';
import { Alternative } from './alternative.js';
import { Bulkhead } from './bulkhead.js';
import { Cache } from './cache.js';
import { CircuitBreaker } from './circuit-breaker.js';
import { Compensate } from './compensate.js';
import { Critical } from './critical.js';
import { Deprecated } from './deprecated.js';
import { Describe } from './describe.js';
import { Destructive } from './destructive.js';
import { Fallback } from './fallback.js';
import { Idempotent } from './idempotent.js';
import { Invalidates } from './invalidates.js';
import { Plugin } from './plugin.js';
import { RateLimit } from './rate-limit.js';
import { ReadOnly } from './read-only.js';
import { RequiresApproval } from './requires-approval.js';
import { RequiresPermission } from './requires-permission.js';
import { Retry } from './retry.js';
import { Stateful } from './stateful.js';
import { Timeout } from './timeout.js';
import { Tool } from './tool.js';
import { Untrusted } from './untrusted.js';
import { Verify } from './verify.js';

class OrderInput {
  @Describe('Account number', { examples: ['A-1'] }) @IsString() account!: string;
}

const bigOrder = (): boolean => true;
const accountOf = ({ account }: OrderInput): string => account;
const fromPaper = ({ account }: OrderInput): string => account;

@Plugin({ name: 'orders' })
@Timeout({ ms: 4_000 })
@Retry({ maxAttempts: 2, onlyIf: 'not-applied' })
@CircuitBreaker({ failureRatio: 0.1 })
@Bulkhead({ maxConcurrent: 3 })
@RateLimit({ limit: 5, perMs: 1_000 })
class OrdersPlugin {
  @Tool({
    description: 'Finds an order.',
    title: 'Find',
    keywords: ['order'],
    category: 'sales',
    examples: [{ account: 'A-1' }],
    version: '2',
  })
  @ReadOnly()
  @Cache({ ttlMs: 1_000, tags: ['orders'] })
  @Untrusted()
  @Alternative('finding')
  @Deprecated({ reason: 'Slow.', since: '1.2', use: 'orders.search' })
  @RequiresPermission('orders:read', 'orders:list')
  @Fallback('guess', { tool: 'archive.find' }, { value: null }, { use: fromPaper })
  find(input: OrderInput): string | null {
    return input.account;
  }

  @Tool({ description: 'Places an order.', delivery: 'at-most-once' })
  @Destructive()
  @Critical()
  @Stateful({ key: accountOf })
  @Verify('wasPlaced')
  @Compensate('cancel')
  @Invalidates('orders', 'stock')
  @RequiresApproval({ reason: 'It costs money.', expiresMs: 1_000, when: bigOrder })
  @RateLimit({ limit: 1, perMs: 60_000, scope: 'user', onLimit: { waitMs: 10 } })
  place(input: OrderInput): string {
    return input.account;
  }

  @Tool({ description: 'Notes something.' }) @Idempotent() note(_input: OrderInput): void {}

  guess(_input: OrderInput): string {
    return '';
  }
  wasPlaced({ account }: OrderInput): Verification<string> {
    return { happened: true, result: account };
  }
  cancel(_input: OrderInput, _id: string): void {}
}

const plugin = describePlugin(OrdersPlugin);
const [find, place, note] = plugin.tools;

describe('A5 what @Tool and @Deprecated say for people and selectors', () => {
  test('stands on the descriptor', () => {
    expect(find).toMatchObject({
      description: 'Finds an order.',
      title: 'Find',
      keywords: ['order'],
      category: 'sales',
      examples: [{ account: 'A-1' }],
      version: '2',
      deprecated: { reason: 'Slow.', since: '1.2', use: 'orders.search' },
    });
  });

  test('is empty or absent where nothing is said', () => {
    expect(note).toMatchObject({ keywords: [], examples: [] });
    expect(Object.keys(note ?? {})).not.toEqual(expect.arrayContaining(['title', 'category', 'version', 'deprecated']));
  });
});

describe('A6 what a tool does to the world', () => {
  test.each<[string, ToolDescriptor | undefined, Partial<ToolDescriptor>]>([
    ['@ReadOnly makes it a read, which may always be repeated', find, { access: 'read', idempotent: true }],
    ['without it, it is a write', place, { access: 'write', idempotent: false }],
    ['@Idempotent lets a write be repeated', note, { access: 'write', idempotent: true }],
    ['@Destructive', place, { destructive: true }],
    ['@Critical', place, { critical: true }],
    ['@Untrusted', find, { untrusted: true }],
    ['@Stateful', place, { stateful: accountOf }],
    ['@Verify', place, { verify: 'wasPlaced' }],
    ['@Compensate', place, { compensate: 'cancel' }],
    ['@Invalidates', place, { invalidates: ['orders', 'stock'] }],
    ['@Alternative', find, { alternative: 'finding' }],
    ['@RequiresPermission', find, { permissions: ['orders:read', 'orders:list'] }],
    ['delivery', place, { delivery: 'at-most-once' }],
    [
      '@RequiresApproval, which says more than @Critical',
      place,
      { approval: { kind: 'approval', reason: 'It costs money.', expiresMs: 1_000, when: bigOrder } },
    ],
    [
      'nothing said',
      note,
      { destructive: false, critical: false, untrusted: false, permissions: [], invalidates: [], delivery: 'at-least-once' },
    ],
  ])('%s', (_title, tool, expected) => {
    expect(tool).toMatchObject(expected);
  });

  test('@Critical alone asks a person about each call, within a day', () => {
    @Plugin({ name: 'plant' })
    class Plant {
      @Tool({ description: 'Stops it.' }) @Critical() stop(): void {}
    }
    expect(describePlugin(Plant).tools[0]?.approval).toEqual({ kind: 'approval', expiresMs: 86_400_000 });
  });
});

describe('A7 policies', () => {
  test('on the class hold for every tool', () => {
    const expected = {
      timeout: { ms: 4_000, graceMs: 5_000 },
      retry: { maxAttempts: 2, onlyIf: 'not-applied' },
      circuitBreaker: { failureRatio: 0.1, minimumCalls: 20, window: { kind: 'calls', calls: 20 } },
      bulkhead: { maxConcurrent: 3, maxQueue: 0 },
    };
    for (const tool of plugin.tools) expect(tool.policies).toMatchObject(expected);
  });

  test('on the method replace the one on the class whole', () => {
    expect(find?.policies.rateLimit).toEqual({ kind: 'rateLimit', limit: 5, perMs: 1_000, burst: 5, scope: 'tool', onLimit: 'reject' });
    expect(place?.policies.rateLimit).toEqual({
      kind: 'rateLimit',
      limit: 1,
      perMs: 60_000,
      burst: 1,
      scope: 'user',
      onLimit: { waitMs: 10 },
    });
  });

  test('of a tool alone stay its own', () => {
    expect(find?.policies.cache).toEqual({ kind: 'cache', ttlMs: 1_000, staleIfErrorMs: 0, scope: 'user', tags: ['orders'] });
    expect(place?.policies.cache).toBeUndefined();
  });

  test('name the sources of a fallback in the order of the author', () => {
    expect(find?.policies.fallback).toEqual({
      kind: 'fallback',
      sources: [
        { kind: 'method', method: 'guess' },
        { kind: 'tool', tool: 'archive.find' },
        { kind: 'constant', value: null },
        { kind: 'function', use: fromPaper },
      ],
    });
  });

  test('are there by default only as a timeout', () => {
    @Plugin({ name: 'bare' })
    class Bare {
      @Tool({ description: 'x' }) run(): void {}
    }
    expect(describePlugin(Bare).tools[0]?.policies).toEqual({ timeout: { kind: 'timeout', ms: 30_000, graceMs: 5_000 } });
  });
});

describe('A9 what decorators record', () => {
  const recordOf = (target: object, member?: string): unknown => {
    const key = Symbol.for(member === undefined ? 'toolwright.class@1' : 'toolwright.method@1');
    return member === undefined ? Reflect.getOwnMetadata(key, target) : Reflect.getOwnMetadata(key, target, member);
  };

  test.each<[string, ClassType | object, string | undefined]>([
    ['a class', OrdersPlugin, undefined],
    ['a method', OrdersPlugin.prototype, 'place'],
  ])('on %s stands under a symbol that every copy of the package knows, frozen', (_title, target, member) => {
    const record = recordOf(target, member);
    expect(Object.keys(record ?? {}).length).toBeGreaterThan(3);
    expect(Object.isFrozen(record)).toBe(true);
    expect(Object.values(record ?? {}).filter((value) => typeof value === 'object' && !Object.isFrozen(value))).toEqual([]);
  });

  test('leaves the method as it was', () => {
    expect(new OrdersPlugin().find({ account: 'A-1' })).toBe('A-1');
    expect(OrdersPlugin.prototype.find.name).toBe('find');
  });
});
