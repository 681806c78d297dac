import { describe, expect, test } from '@jest/globals';
import { succeeded } from '@toolwright/contract';
import { ManualClock, RecordingListener } from '@toolwright/testkit';
import { Execution } from '../execution/execution.js';
import { compilePipeline, type Stages } from './compile-pipeline.js';
import { stageOrder } from './stage-order.js';
import type { Strategy } from './strategy.js';

const newExecution = (): Execution =>
  new Execution({
    clock: new ManualClock(),
    listener: new RecordingListener(),
    origin: {},
    access: 'read',
    idempotent: true,
  });

describe('C10 compilePipeline', () => {
  test('nests the stages in the fixed order, whatever the order in which they are given', async () => {
    const passed: string[] = [];
    const tracing =
      (name: string): Strategy =>
      (execution, next) => {
        passed.push(name);
        return next(execution);
      };
    const stages: Stages = Object.fromEntries([...stageOrder].reverse().map((name) => [name, tracing(name)]));
    await compilePipeline(stages, () => succeeded('done'))(newExecution());
    expect(passed).toEqual(stageOrder);
  });

  test('a tool without policies is its handler, and nothing else', () => {
    const handler = (): ReturnType<typeof succeeded> => succeeded('done');
    expect(compilePipeline({}, handler)).toBe(handler);
  });
});
