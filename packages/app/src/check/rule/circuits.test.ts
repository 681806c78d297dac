import { expect, test } from '@jest/globals';
import type { CircuitBreakerPolicy } from '@toolwright/contract';
import { toolOf } from '@toolwright/testkit';
import { checkCircuits } from './circuits.js';

function guarded(name: string, change: Partial<CircuitBreakerPolicy> = {}) {
  const circuitBreaker: CircuitBreakerPolicy = {
    kind: 'circuitBreaker',
    failureRatio: 0.5,
    minimumCalls: 20,
    window: { kind: 'calls', calls: 20 },
    openMs: 5_000,
    successThreshold: 1,
    ...change,
  };
  return toolOf({ name, policies: { circuitBreaker }, run: () => undefined }).descriptor;
}

const bank = { name: 'bank-api' };
const check = (...tools: readonly ReturnType<typeof guarded>[]) => checkCircuits({ plugins: [], dialects: [], tools });

test('B3 finds tools that share a circuit by its name and want it otherwise', async () => {
  expect(await check(guarded('bank.pay', bank), guarded('bank.read', { ...bank, openMs: 9, window: { kind: 'time', ms: 20 } }))).toEqual([
    {
      severity: 'warning',
      tool: 'bank.read',
      rule: 'circuit-differs',
      message: 'It shares the circuit "bank-api" with bank.pay, and they differ in window, openMs: the one that is called first decides.',
      cure: 'Give both the same options of @CircuitBreaker, or their circuits different names.',
    },
  ]);
  // A name of one's own may be that of another tool.
  expect(await check(guarded('bank.pay'), guarded('bank.read', { name: 'bank.pay', openMs: 9 }))).toHaveLength(1);
});

test.each([
  ['the same options', guarded('bank.pay', bank), guarded('bank.read', bank)],
  ['circuits of their own', guarded('bank.pay'), guarded('bank.read', { openMs: 9 })],
  ['other ideas of what counts', guarded('bank.pay', bank), guarded('bank.read', { ...bank, skipOn: [404] })],
  ['one circuit and one for each key', guarded('bank.pay', bank), guarded('bank.read', { ...bank, openMs: 9, key: () => 'host' })],
])('B3 finds nothing in tools with %s', async (_, ...tools) => {
  expect(await check(...tools)).toEqual([]);
});
