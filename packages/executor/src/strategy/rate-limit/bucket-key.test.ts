import { describe, expect, test } from '@jest/globals';
import { bucketKey } from './bucket-key.js';

const keyOf = (scope: 'tool' | 'user' | 'tenant', principal?: { readonly id: string; readonly tenant?: string }): string =>
  bucketKey({ tool: 'demo.read', scope, principal });

describe('C8 bucketKey', () => {
  test('a tool-scoped limit is one for all', () => {
    expect(keyOf('tool', { id: 'ann' })).toBe(keyOf('tool'));
  });

  test('a user-scoped limit is one for each user of each tenant', () => {
    const keys = [{ id: 'ann' }, { id: 'bob' }, { id: 'ann', tenant: 'acme' }].map((principal) => keyOf('user', principal));
    expect(new Set(keys).size).toBe(3);
  });

  test('a tenant-scoped limit is one for all users of a tenant', () => {
    expect(keyOf('tenant', { id: 'ann', tenant: 'acme' })).toBe(keyOf('tenant', { id: 'bob', tenant: 'acme' }));
    expect(keyOf('tenant', { id: 'ann', tenant: 'acme' })).not.toBe(keyOf('tenant', { id: 'ann', tenant: 'other' }));
  });

  test('nobody gets a bucket of another by the letters of his name', () => {
    expect(keyOf('user', { id: 'c', tenant: 'a b' })).not.toBe(keyOf('user', { id: 'b c', tenant: 'a' }));
    expect(keyOf('user', { id: 'x' })).not.toBe(keyOf('user'));
  });

  test('those who do not say who they are share one bucket', () => {
    expect(keyOf('user')).toBe(keyOf('user'));
    expect(keyOf('tenant')).toBe(keyOf('tenant', { id: 'ann' }));
  });
});
