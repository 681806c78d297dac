import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { followTutorial } from './follow-tutorial.ts';
import type { TutorialStep } from './tutorial.ts';

const command = (text: string, line: number): TutorialStep => ({ kind: 'command', line, command: text });

describe('followTutorial', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'toolwright-follow-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function follow(steps: readonly TutorialStep[], outputs: Readonly<Record<string, string>>) {
    const asked: string[] = [];
    const run = async (text: string) => {
      asked.push(text);
      return { ok: text in outputs, output: outputs[text] ?? 'not known' };
    };
    return { findings: await followTutorial({ path: 'docs/a.md', steps }, { folder, run }), asked };
  }

  test('writes files, runs commands and is content with a passing test', async () => {
    const steps: TutorialStep[] = [
      { kind: 'write', line: 2, file: 'plugins/dice/a.ts', text: 'a();\n' },
      command('install', 5),
      command('test', 6),
    ];
    const { findings, asked } = await follow(steps, { install: '', test: 'Tests:       1 passed, 1 total' });
    expect(findings).toEqual([]);
    expect(asked).toEqual(['install', 'test']);
    expect(readFileSync(join(folder, 'plugins/dice/a.ts'), 'utf8')).toBe('a();\n');
  });

  test('stops at a command that fails and shows what it said', async () => {
    const { findings, asked } = await follow([command('instal', 5), command('test', 6)], {});
    expect(asked).toEqual(['instal']);
    expect(findings).toMatchObject([{ path: 'docs/a.md', line: 5, rule: 'tutorial-works', message: expect.stringContaining('not known') }]);
  });

  test.each(['all good', 'Tests:       1 failed, 1 passed, 2 total', 'Tests:       1 todo, 1 total'])(
    'finds an end without a passing test: %s',
    async (output) => {
      const { findings } = await follow([command('test', 6)], { test: output });
      expect(findings).toMatchObject([{ line: 6, rule: 'tutorial-works' }]);
    },
  );

  test('finds a tutorial that runs no command', async () => {
    expect((await follow([], {})).findings).toMatchObject([{ line: 1, rule: 'tutorial-works' }]);
  });
});
