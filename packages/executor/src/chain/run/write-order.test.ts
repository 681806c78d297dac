import { describe, expect, test } from '@jest/globals';
import type { CallRole } from '../../batch/call-role.js';
import { WriteOrder } from './write-order.js';

const read: CallRole = { kind: 'read' };
const write: CallRole = { kind: 'write' };
const keyed = (key: string): CallRole => ({ kind: 'write', key });

describe('D2 WriteOrder', () => {
  test.each<[string, readonly CallRole[], CallRole, boolean]>([
    ['anything pass nothing', [], write, true],
    ['a read pass reads', [read, read], read, true],
    ['no read pass a write', [write], read, false],
    ['no read pass a write with a key', [keyed('a')], read, false],
    ['no write pass a read', [read], write, false],
    ['no write with a key pass a read', [read], keyed('a'), false],
    ['no write pass a write', [write], write, false],
    ['a write pass writes with other keys', [keyed('a'), keyed('b')], keyed('c'), true],
    ['no write pass a write with its key', [keyed('a'), keyed('b')], keyed('b'), false],
    ['no write without a key pass one with a key', [keyed('a')], write, false],
    ['no write with a key pass one without', [write], keyed('a'), false],
  ])('lets %s', (_title, ahead, step, expected) => {
    const order = new WriteOrder();
    for (const each of ahead) order.add(each);
    expect(order.mayPass(step)).toBe(expected);
  });
});
