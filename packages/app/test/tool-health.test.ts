import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { TOOL_HEALTH, type ToolAvailability, type ToolHealth, type ToolReport } from '@toolwright/contract';
import { Bulkhead, CircuitBreaker, Plugin, ReadOnly, Tool } from '@toolwright/core';
import { ManualClock } from '@toolwright/testkit';
import { ContainerModule, inject } from 'inversify';
import type { AppOptions } from '../src/app-options.js';
import { createApp } from '../src/create-app.js';

let end: () => void = () => undefined;

@Plugin({ name: 'bank' })
class BankPlugin {
  @Tool({ description: 'Fails.' })
  @ReadOnly()
  @CircuitBreaker({ minimumCalls: 1, window: { calls: 1 }, name: 'bank' })
  balance(): string {
    throw Object.assign(new RangeError('down'), { code: 'ECONNRESET' });
  }

  @Tool({ description: 'Takes its time.' })
  @ReadOnly()
  @Bulkhead({ maxConcurrent: 1 })
  rates(): Promise<string> {
    return new Promise((resolve) => {
      end = () => resolve('low');
    });
  }
}

// Says of every tool what the test wants; this is no test of how health is measured.
const healthOf = (availability: ToolAvailability, circuit?: ToolReport['circuit']): ToolHealth => {
  const reportOf = (tool: string) => ({ tool, availability, ...(circuit && { circuit }) }) as ToolReport;
  return { reportOf, list: () => [reportOf('bank.balance')] };
};

const start = (options: Partial<AppOptions> = {}) => createApp({ plugins: [BankPlugin], clock: new ManualClock(), ...options });
const call = (name: string) => ({ id: '1', name, arguments: {} });

describe('C12 app.availability', () => {
  test('without measured health, tells what circuits and bulkheads know', async () => {
    const app = await start();
    expect(app.availability('bank.balance')).toEqual({ kind: 'available' });
    await app.execute(call('bank.balance'));
    expect(app.availability('bank.balance')).toEqual({ kind: 'open' });

    const running = app.execute(call('bank.rates'));
    expect(app.availability('bank.rates')).toEqual({ kind: 'busy' });
    end();
    await running;
    expect(app.availability('bank.rates')).toEqual({ kind: 'available' });
  });

  test.each<ToolAvailability>([
    { kind: 'available' },
    { kind: 'degraded', successRatio: 0.5 },
    { kind: 'rate-limited', until: 9_000 },
    { kind: 'disabled' },
    { kind: 'open', until: 9_000 },
  ])('passes on what was measured: %j', async (measured) => {
    const app = await start({ toolHealth: healthOf(measured) });
    expect(app.availability('bank.rates')).toEqual(measured);
  });

  test('a full bulkhead counts more than few successes', async () => {
    const app = await start({ toolHealth: healthOf({ kind: 'degraded', successRatio: 0.5 }) });
    const running = app.execute(call('bank.rates'));
    expect(app.availability('bank.rates')).toEqual({ kind: 'busy' });
    end();
    await running;
  });

  test('a circuit that was measured is believed: one that would let a probe through is not open', async () => {
    const circuit = { name: 'bank', state: 'open', reopensAt: 0, timesOpened: 1 } as const;
    const app = await start({ toolHealth: healthOf({ kind: 'available' }, circuit) });
    await app.execute(call('bank.balance'));
    expect(app.availability('bank.balance')).toEqual({ kind: 'available' });
  });

  test('measured health or circuits that throw say nothing', async () => {
    const broken = () => {
      throw new RangeError('broken');
    };
    const breakerSource = { breakerOf: broken, list: broken };
    const app = await start({ toolHealth: { reportOf: broken, list: broken }, ports: { breakerSource } });
    expect(app.availability('bank.rates')).toEqual({ kind: 'available' });
    expect(await app.health()).toMatchObject({ status: 'ok', tools: [{ tool: 'bank.balance' }, { tool: 'bank.rates' }] });
  });

  test('names what is like a tool that there is not', async () => {
    const app = await start();
    expect(() => app.availability('bank.rate')).toThrow('There is no tool "bank.rate" to ask about. Did you mean "bank.rates"?');
  });
});

describe('F7 app.health', () => {
  test('tells how each tool does, and what was measured of it', async () => {
    const app = await start({ toolHealth: healthOf({ kind: 'degraded', successRatio: 0.5 }) });
    expect(await app.health()).toMatchObject({
      status: 'ok',
      tools: [
        { tool: 'bank.balance', availability: { kind: 'degraded' }, measured: { tool: 'bank.balance' } },
        { tool: 'bank.rates', availability: { kind: 'degraded' } },
      ],
    });
  });

  test('tells of each tool also where nothing is measured', async () => {
    const app = await start();
    expect((await app.health()).tools).toEqual([
      { tool: 'bank.balance', availability: { kind: 'available' } },
      { tool: 'bank.rates', availability: { kind: 'available' } },
    ]);
  });

  test('B1 takes the health that a module binds, and refuses a second', async () => {
    const module = new ContainerModule(({ bind }) => void bind(TOOL_HEALTH).toConstantValue(healthOf({ kind: 'disabled' })));
    const app = await start({ modules: [module] });
    expect(app.availability('bank.rates')).toEqual({ kind: 'disabled' });
    await expect(start({ modules: [module], toolHealth: healthOf({ kind: 'available' }) })).rejects.toThrow(
      'toolwright.ToolHealth has one binding; createApp({ toolHealth }) gives one and a module binds another.',
    );
  });

  test('B1 a plugin that wants a health that nothing gives is told what usually does', async () => {
    @Plugin({ name: 'wanting' })
    class WantingPlugin {
      constructor(@inject(TOOL_HEALTH) readonly health: ToolHealth) {}
      @Tool({ description: 'Looks.' }) @ReadOnly() look(): void {}
    }
    await expect(start({ plugins: [WantingPlugin] })).rejects.toThrow('@toolwright/metrics-memory usually gives it');
  });
});
