import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { APPROVAL_GATE, CACHE_STORE, type CacheStore, FAILURE_MAPPER, TOOL_INTERCEPTOR } from '@toolwright/contract';
import { CircuitBreaker, Critical, Plugin, ReadOnly, Tool } from '@toolwright/core';
import { MemoryApprovalGate } from '@toolwright/executor';
import { ManualClock, SequentialIds } from '@toolwright/testkit';
import { ContainerModule, inject } from 'inversify';
import { createApp } from '../src/create-app.js';

@Plugin({ name: 'bank' })
class BankPlugin {
  @Tool({ description: 'Moves money.' }) @Critical() transfer(): string {
    return 'moved';
  }

  @Tool({ description: 'Fails.' })
  @ReadOnly()
  @CircuitBreaker({ minimumCalls: 1, window: { calls: 1 } })
  balance(): string {
    throw Object.assign(new RangeError('down'), { code: 'ECONNRESET' });
  }
}

const clock = new ManualClock();
const newGate = () => new MemoryApprovalGate({ clock, idSource: new SequentialIds('q_') });
const gateModule = (gate: MemoryApprovalGate) => new ContainerModule(({ bind }) => void bind(APPROVAL_GATE).toConstantValue(gate));
const transfer = { id: 'call_1', name: 'bank.transfer', arguments: {} };

describe('B1 ports of the executor', () => {
  test.each([
    ['an option', (gate: MemoryApprovalGate) => ({ ports: { approvalGate: gate } })],
    ['a module', (gate: MemoryApprovalGate) => ({ modules: [gateModule(gate)] })],
  ])('are bound in one line by %s', async (_, optionsOf) => {
    const gate = newGate();
    await using app = await createApp({ plugins: [BankPlugin], clock, ...optionsOf(gate) });
    expect(await app.execute(transfer)).toMatchObject({ failure: { code: 'approval_required' } });
    const [question] = gate.list();
    gate.decide(question?.approvalId ?? '', { decision: 'approved', decidedBy: { id: 'carol' } });
    expect(await app.execute(transfer)).toMatchObject({ success: true, data: 'moved' });
  });

  test('bound twice, a port is refused by name', async () => {
    const gate = newGate();
    await expect(createApp({ plugins: [BankPlugin], ports: { approvalGate: gate }, modules: [gateModule(gate)] })).rejects.toThrow(
      'toolwright.ApprovalGate has one binding; createApp({ ports: { approvalGate } }) gives one and a module binds another.',
    );
  });

  test('has defaults that a plugin may inject', async () => {
    @Plugin({ name: 'asking' })
    class AskingPlugin {
      constructor(@inject(CACHE_STORE) private readonly store: CacheStore) {}
      @Tool({ description: 'Looks into the cache.' }) @ReadOnly() async look(): Promise<string> {
        return (await this.store.get('nothing')) === undefined ? 'empty' : 'full';
      }
    }
    await using app = await createApp({ plugins: [AskingPlugin] });
    expect(await app.call(AskingPlugin, 'look', undefined)).toBe('empty');
  });

  test('C6 a circuit can be read, and opened and closed by hand', async () => {
    await using app = await createApp({ plugins: [BankPlugin], clock });
    const balance = () => app.execute({ id: '1', name: 'bank.balance', arguments: {} });
    await balance();
    expect(app.circuits).toMatchObject([{ name: 'bank.balance', state: 'open' }]);
    expect(await balance()).toMatchObject({ failure: { code: 'circuit_open' } });
    app.circuits[0]?.close();
    expect(await balance()).toMatchObject({ failure: { code: 'execution_error' } });
  });

  test('B3 the check knows whether there is a gate', async () => {
    await using without = await createApp({ plugins: [BankPlugin] });
    await using withGate = await createApp({ plugins: [BankPlugin], ports: { approvalGate: newGate() } });
    expect((await without.check()).findings.map(({ rule }) => rule)).toContain('approval-without-gate');
    expect((await withGate.check()).findings.map(({ rule }) => rule)).not.toContain('approval-without-gate');
  });

  test('C4 a mapper of a module knows errors that Toolwright does not', async () => {
    const mapper = { map: () => ({ category: 'permanent', message: 'The bank is closed.' }) as const };
    const module = new ContainerModule(({ bind }) => void bind(FAILURE_MAPPER).toConstantValue(mapper));
    await using app = await createApp({ plugins: [BankPlugin], modules: [module] });
    expect(await app.execute({ id: '1', name: 'bank.balance', arguments: {} })).toMatchObject({
      failure: { category: 'permanent', message: 'The bank is closed.' },
    });
  });

  test('I01 an interceptor of a module runs around the handler', async () => {
    const interceptor = { intercept: async (_: unknown, next: () => Promise<unknown>) => `${await next()}, watched` };
    const module = new ContainerModule(({ bind }) => void bind(TOOL_INTERCEPTOR).toConstantValue(interceptor));
    const gate = { request: () => ({ kind: 'approved', decidedBy: 'carol' }) as const };
    await using app = await createApp({ plugins: [BankPlugin], modules: [module], ports: { approvalGate: gate } });
    expect(await app.execute(transfer)).toMatchObject({ data: 'moved, watched' });
  });
});
