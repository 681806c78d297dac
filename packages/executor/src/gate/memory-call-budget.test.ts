import { describe, expect, test } from '@jest/globals';
import { parseRunId, parseToolName } from '@toolwright/contract';
import { MemoryCallBudget } from './memory-call-budget.js';

const runId = parseRunId('run_1');
const tool = parseToolName('weather.forecast');
const other = parseToolName('weather.alerts');

describe('E6 MemoryCallBudget', () => {
  test('grants 40 calls of a tool in one turn, and as many in the next', () => {
    const budget = new MemoryCallBudget();
    const take = (step: number) => budget.take({ tool, runId, step });
    const first = Array.from({ length: 40 }, () => take(1).granted);
    expect(first).not.toContain(false);
    expect(take(1)).toEqual({ granted: false, limit: '40 calls of a tool in one turn' });
    expect(budget.take({ tool: other, runId, step: 1 }).granted).toBe(true);
    expect(take(2).granted).toBe(true);
  });

  test('grants 150 calls in one run, and another run its own', () => {
    const budget = new MemoryCallBudget();
    for (let step = 1; step <= 150; step += 1) expect(budget.take({ tool, runId, step }).granted).toBe(true);
    expect(budget.take({ tool, runId, step: 151 })).toEqual({ granted: false, limit: '150 calls in one run' });
    expect(budget.take({ tool, runId: parseRunId('run_2'), step: 1 }).granted).toBe(true);
  });

  test('a refused call is not counted', () => {
    const budget = new MemoryCallBudget({ perToolAndTurn: 1, perRun: 2 });
    budget.take({ tool, runId, step: 1 });
    budget.take({ tool, runId, step: 1 });
    expect(budget.take({ tool: other, runId, step: 1 }).granted).toBe(true);
  });

  test('a late call of an earlier turn does not start the count anew', () => {
    const budget = new MemoryCallBudget({ perToolAndTurn: 1 });
    budget.take({ tool, runId, step: 2 });
    expect(budget.take({ tool: other, runId, step: 1 }).granted).toBe(true);
    expect(budget.take({ tool, runId, step: 2 }).granted).toBe(false);
  });

  test('forgets the run that called longest ago when there are more than 10,000', () => {
    const budget = new MemoryCallBudget({ perRun: 1 });
    for (let index = 0; index <= 10_000; index += 1) budget.take({ tool, runId: parseRunId(`run_${index}`), step: 1 });
    expect(budget.take({ tool, runId: parseRunId('run_10000'), step: 2 }).granted).toBe(false);
    expect(budget.take({ tool, runId: parseRunId('run_0'), step: 2 }).granted).toBe(true);
  });
});
