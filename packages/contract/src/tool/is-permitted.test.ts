import { expect, test } from '@jest/globals';
import { isPermitted } from './is-permitted.js';

test.each<[readonly string[], readonly string[] | undefined, boolean]>([
  [[], undefined, true],
  [['orders:write'], undefined, false],
  [['orders:write'], [], false],
  [['orders:write'], ['orders:read'], false],
  [['orders:write'], ['orders:write'], true],
  [['orders:write', 'refunds'], ['orders:write'], false],
  [['orders:write', 'refunds'], ['refunds', 'x', 'orders:write'], true],
])('C13 a tool that requires %j, for a principal with %j: %p', (permissions, granted, expected) => {
  expect(isPermitted({ permissions }, granted ? { id: 'ann', permissions: granted } : undefined)).toBe(expected);
});
