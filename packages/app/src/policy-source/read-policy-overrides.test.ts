import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { PolicyOverrides } from '@toolwright/core';
import { readPolicyOverrides } from './read-policy-overrides.js';

const folder = mkdtempSync(join(tmpdir(), 'toolwright-policies-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(text: string): string {
  const path = join(folder, 'policies.json');
  writeFileSync(path, text);
  return path;
}

const variable = (value: unknown) => ({ TOOLWRIGHT_POLICIES: JSON.stringify(value) });

describe('A7 readPolicyOverrides', () => {
  test('without a source, overrides nothing', () => {
    expect(readPolicyOverrides(undefined, {})).toEqual({});
    expect(readPolicyOverrides(undefined, { TOOLWRIGHT_POLICIES: ' ' })).toEqual({});
  });

  test('reads an object, a file with or without a byte order mark, and the environment alike', () => {
    const overrides: PolicyOverrides = { global: { timeout: { ms: 5_000 } } };
    expect(readPolicyOverrides(overrides, {})).toEqual(overrides);
    expect(readPolicyOverrides(fileWith(`\uFEFF${JSON.stringify(overrides)}`), {})).toEqual(overrides);
    expect(readPolicyOverrides(undefined, variable(overrides))).toEqual(overrides);
  });

  test('lays the environment over what is given, option by option', () => {
    const given: PolicyOverrides = {
      global: { retry: { maxAttempts: 2, maxDurationMs: 900 }, timeout: { ms: 1 } },
      tools: { 'shop.buy': { timeout: { ms: 7 } }, 'shop.look': { cache: { enabled: false } } },
    };
    const environment = {
      global: { retry: { maxAttempts: 5 } },
      plugins: { shop: {} },
      tools: { 'shop.buy': { retry: { maxAttempts: 1 } } },
    };
    expect(readPolicyOverrides(given, variable(environment))).toEqual({
      global: { retry: { maxAttempts: 5, maxDurationMs: 900 }, timeout: { ms: 1 } },
      plugins: { shop: {} },
      tools: {
        'shop.buy': { timeout: { ms: 7 }, retry: { maxAttempts: 1 } },
        'shop.look': { cache: { enabled: false } },
      },
    });
    expect(given.global?.retry).toEqual({ maxAttempts: 2, maxDurationMs: 900 });
  });

  test('replaces a backoff whole, because the options of two kinds do not mix', () => {
    const given: PolicyOverrides = {
      global: { retry: { backoff: { kind: 'linear', initialMs: 1, stepMs: 1, maxMs: 9, jitter: 'none' } } },
    };
    const backoff = { kind: 'constant', delayMs: 5, jitter: 'none' };
    expect(readPolicyOverrides(given, variable({ global: { retry: { backoff } } }))).toEqual({ global: { retry: { backoff } } });
  });

  test('unites the permissions that both sources add', () => {
    const given: PolicyOverrides = { global: { add: { permissions: ['a', 'b'], rateLimit: { limit: 9, perMs: 1 } } } };
    const environment = variable({ global: { add: { permissions: ['b', 'c'], rateLimit: { limit: 2 } } } });
    expect(readPolicyOverrides(given, environment)).toEqual({
      global: { add: { permissions: ['a', 'b', 'c'], rateLimit: { limit: 2, perMs: 1 } } },
    });
  });

  test('keeps unknown parts, for checkOverrides to refuse by name', () => {
    expect(readPolicyOverrides(undefined, variable({ golbal: {} }))).toEqual({ golbal: {} });
  });

  test('refuses a file that cannot be read, naming it', () => {
    expect(() => readPolicyOverrides(join(folder, 'nowhere.json'), {})).toThrow(
      /expected at ".*nowhere\.json": .*ENOENT.*Correct the path/,
    );
  });

  test('refuses text that is no JSON, naming its source and never quoting it', () => {
    expect(() => readPolicyOverrides(undefined, { TOOLWRIGHT_POLICIES: '{secret' })).toThrow(
      /^Policy overrides: TOOLWRIGHT_POLICIES (?!.*secret)/,
    );
    expect(() => readPolicyOverrides(fileWith(''), {})).toThrow('policies.json is expected to hold a JSON object');
  });

  test.each<[unknown, string]>([
    [[], 'the whole is an object; received []'],
    [null, 'the whole is an object; received null'],
    [{ global: 5 }, 'global is an object; received 5'],
    [{ tools: ['a.b'] }, 'tools is an object; received ["a.b"]'],
    [{ plugins: { shop: null } }, 'plugins.shop is an object; received null'],
    [{ tools: { 'shop.buy': { retry: 3 } } }, 'tools.shop.buy.retry is an object; received 3'],
    [{ global: { add: { bulkhead: 3 } } }, 'global.add.bulkhead is an object; received 3'],
    [{ global: { add: { permissions: 'pay' } } }, 'global.add.permissions is a list of texts; received "pay"'],
  ])('refuses %j, naming source, place and cure', (value, message) => {
    expect(() => readPolicyOverrides(undefined, variable(value))).toThrow(
      `Policy overrides from TOOLWRIGHT_POLICIES: ${message}. Write it as`,
    );
  });
});
