import { describe, expect, test } from '@jest/globals';
import { workspaceOf } from '../workspace/workspace-fixture.ts';
import { runSteps } from './run-steps.ts';
import type { Step, StepResult } from './step.ts';

const stepOf = (name: string, run: () => StepResult, needs?: string): Step => ({
  name,
  purpose: name,
  run: async () => run(),
  ...(needs && { needs }),
});
const passes = (): StepResult => ({ ok: true, output: '' });
const fails = (): StepResult => ({ ok: false, output: 'why' });

async function run(...steps: Step[]) {
  let now = 0;
  const heard: string[] = [];
  const reports = await runSteps(steps, {
    context: { root: '/', mode: 'check', workspace: () => workspaceOf({}) },
    now: () => (now += 5),
    onReport: ({ step, kind }) => heard.push(`${step.name} ${kind}`),
  });
  return { reports, heard };
}

describe('runSteps', () => {
  test('runs all steps in order, although one fails', async () => {
    const { heard } = await run(stepOf('a', passes), stepOf('b', fails), stepOf('c', passes));
    expect(heard).toEqual(['a passed', 'b failed', 'c passed']);
  });

  test('skips what needs a failed step, and what needs the skipped one', async () => {
    const { heard } = await run(stepOf('a', fails), stepOf('b', passes, 'a'), stepOf('c', passes, 'b'));
    expect(heard).toEqual(['a failed', 'b skipped', 'c skipped']);
  });

  test('runs a step alone, without the one that it needs', async () => {
    expect((await run(stepOf('b', passes, 'a'))).heard).toEqual(['b passed']);
  });

  test('takes a step that throws for a failed one and goes on', async () => {
    const breaks = stepOf('a', () => {
      throw new TypeError('no such file');
    });
    const { reports, heard } = await run(breaks, stepOf('b', passes));
    expect(heard).toEqual(['a failed', 'b passed']);
    expect(reports[0]).toMatchObject({ result: { output: expect.stringContaining('no such file') }, durationMs: 5 });
  });
});
