import { describe, expect, test } from '@jest/globals';
import { type Command, runCommand } from './run-command.ts';

const forever = 'setInterval(() => {}, 1000)';
const node = (script: string, more: Partial<Command> = {}) =>
  runCommand({ program: process.execPath, arguments: ['-e', script], cwd: process.cwd(), ...more });

describe('runCommand', () => {
  test('answers with both outputs of a program that ends well', async () => {
    const { ok, stdout, output } = await node('console.log("out"); console.error("err")');
    expect({ ok, stdout, lines: output.split('\n').sort() }).toEqual({ ok: true, stdout: 'out\n', lines: ['err', 'out'] });
  });

  test('is not ok when the program exits with another status than 0', async () => {
    expect(await node('console.log("why"); process.exitCode = 3')).toEqual({ ok: false, stdout: 'why\n', output: 'why' });
  });

  test('says so when the program cannot be started', async () => {
    const { ok, output } = await runCommand({ program: 'no-such-program', arguments: [], cwd: process.cwd() });
    expect(ok).toBe(false);
    expect(output).toContain('no-such-program could not be started');
  });

  test('ends a program that runs too long, with what it started', async () => {
    const script = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(forever)}], { stdio: 'inherit' }); ${forever}`;
    const { ok, output } = await node(script, { limitMs: 200 });
    expect(ok).toBe(false);
    expect(output).toContain('longer than 0.2 s');
  });

  test('ends a program when it is told to', async () => {
    const controller = new AbortController();
    const running = node(forever, { signal: controller.signal });
    controller.abort();
    expect(await running).toEqual({ ok: false, stdout: '', output: 'It was stopped.' });
  });

  test('starts nothing after it was told to stop', async () => {
    expect(await node('console.log("started")', { signal: AbortSignal.abort() })).toEqual({
      ok: false,
      stdout: '',
      output: 'It was stopped.',
    });
  });
});
