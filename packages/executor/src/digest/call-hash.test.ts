import { describe, expect, test } from '@jest/globals';
import { toolOf } from '@toolwright/testkit';
import { type HashedCall, hashCall } from './call-hash.js';

const { descriptor } = toolOf({ name: 'bank.transfer', run: () => null });
const call: HashedCall = { tool: descriptor, given: { to: 'Ann', amount: 5 }, principal: { id: 'bob', tenant: 'acme' } };

describe('C14 hashCall', () => {
  test('is the same for equal arguments, in whatever order they were written', () => {
    expect(hashCall({ ...call, given: { amount: 5, to: 'Ann' } })).toBe(hashCall(call));
  });

  test('takes an argument that is undefined for absent, not for null', () => {
    const hashOf = (memo: null | undefined) => hashCall({ ...call, given: { ...call.given, memo } });
    expect(hashOf(undefined)).toBe(hashCall(call));
    expect(hashOf(null)).not.toBe(hashCall(call));
  });

  test('tells lists by where each entry ends, and from the object of their places', () => {
    const lists = [[1, 23], [12, 3], [123], [[1], 23], [[1, 23]], { 0: 1, 1: 23 }];
    expect(new Set(lists.map((to) => hashCall({ ...call, given: { to } }))).size).toBe(lists.length);
  });

  test.each<[string, Partial<HashedCall>]>([
    ['argument', { given: { to: 'Ann', amount: 6 } }],
    ['type of an argument', { given: { to: 'Ann', amount: '5' } }],
    ['principal', { principal: { id: 'eve', tenant: 'acme' } }],
    ['tenant', { principal: { id: 'bob' } }],
    ['absence of a principal', { principal: undefined }],
    ['version', { tool: { ...descriptor, version: '2' } }],
    ['tool', { tool: toolOf({ name: 'bank.withdraw', run: () => null }).descriptor }],
  ])('is another for another %s', (_, other) => {
    expect(hashCall({ ...call, ...other })).not.toBe(hashCall(call));
  });
});
