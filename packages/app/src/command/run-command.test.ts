import 'reflect-metadata';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Fallback, Plugin, ReadOnly, RequiresPermission, Retry, Tool } from '@toolwright/core';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { CommandEnvironment } from './command-environment.js';
import { runCommand } from './run-command.js';

class Input {
  @IsString() text!: string;
  @IsOptional() @MaxLength(9) language?: string;
}

@Plugin({ name: 'echo' })
class EchoPlugin {
  @Tool({ description: 'Says again what it is told.', output: Input })
  @ReadOnly()
  @RequiresPermission('echo.repeat')
  @Retry({ retryOn: [{ error: RangeError }] })
  repeat(input: Input): Input {
    return input;
  }
}

@Plugin({ name: 'broken' })
class BrokenPlugin {
  @Tool({ description: 'Asks itself until nobody answers.' })
  @ReadOnly()
  @Fallback<never>({ tool: 'broken.ask' })
  ask(): void {}

  @Tool({ description: 'Brief.' })
  tell(): void {}
}

@Plugin({ name: 'empty' })
class EmptyPlugin {}

const root = mkdtempSync(join(tmpdir(), 'toolwright-command-'));
const folderOf = (name: string): string => join(root, name);
const modules: Readonly<Record<string, object>> = {
  [folderOf('echo.js')]: { EchoPlugin, again: EchoPlugin, other: 5 },
  [folderOf('broken.js')]: { BrokenPlugin },
  [folderOf('both.js')]: { EchoPlugin, BrokenPlugin },
  [folderOf('empty.js')]: { EmptyPlugin },
  [folderOf('nothing.js')]: { other: 5 },
  [folderOf('named/dist/index.js')]: { EchoPlugin, BrokenPlugin },
  [folderOf('misnamed/index.js')]: { EchoPlugin },
};

function addPackage(name: string, manifest: unknown): void {
  mkdirSync(folderOf(name));
  writeFileSync(join(folderOf(name), 'package.json'), JSON.stringify(manifest));
}

beforeAll(() => {
  addPackage('named', {
    name: '@x/echo',
    exports: { '.': { types: './t.d.ts', default: './dist/index.js' } },
    toolwright: { plugin: 'EchoPlugin' },
  });
  addPackage('misnamed', { name: '@x/misnamed', main: 'index.js', toolwright: { plugin: 'EcoPlugin' } });
  addPackage('bare', { name: '@x/bare' });
});
afterAll(() => rmSync(root, { recursive: true }));

async function run(args: readonly string[], change: Partial<CommandEnvironment> = {}) {
  const written: string[] = [];
  const complaints: string[] = [];
  const exitCode = await runCommand(args, {
    write: (text) => written.push(text),
    complain: (text) => complaints.push(text),
    folder: root,
    variables: {},
    async importModule(path) {
      const found = modules[path];
      if (found === undefined) throw Object.assign(new Error(`Cannot find module '${path}'`), { code: 'ERR_MODULE_NOT_FOUND' });
      return found;
    },
    ...change,
  });
  return { exitCode, written: written.join('\n'), complaints: complaints.join('\n') };
}

describe('B3 toolwright check', () => {
  test('is content with a sound plugin', async () => {
    expect(await run(['check', 'echo.js'])).toEqual({
      exitCode: 0,
      written: '1 tool checked against no dialect: 0 errors, 0 warnings, 0 notes.',
      complaints: '',
    });
  });

  test('exits with 1 on errors, and gives the findings as data on demand', async () => {
    const { exitCode, written } = await run(['check', 'broken.js', '--json']);
    expect(exitCode).toBe(1);
    expect(JSON.parse(written)).toMatchObject({
      counts: { error: 1, warning: 1 },
      findings: [{ rule: 'fallback-cycle' }, { rule: 'description-short' }],
    });
  });

  test('exits with 1 on warnings only when it is strict', async () => {
    const args = ['check', 'echo.js', '--granted', 'echo.repat, look'];
    expect(await run(args)).toMatchObject({ exitCode: 0, written: expect.stringContaining('did you mean "echo.repat"?') });
    expect(await run([...args, '--strict'])).toMatchObject({ exitCode: 1 });
    expect(await run(['check', 'echo.js', '--granted', 'echo.repeat', '--strict'])).toMatchObject({ exitCode: 0 });
  });
});

describe('A7 toolwright explain', () => {
  test('prints every policy of a tool with its origin', async () => {
    const { exitCode, written } = await run(['explain', 'echo.repeat', 'echo.js']);
    expect(exitCode).toBe(0);
    expect(written).toMatch(/^echo\.repeat\n/);
    expect(written).toMatch(/retry +maxAttempts +3 +default/);
    expect(written).toMatch(/retryOn +\{ error function RangeError \} +method repeat/);
  });

  test('applies the overrides of a file, and those of the environment on top', async () => {
    const path = folderOf('policies.json');
    writeFileSync(path, JSON.stringify({ global: { retry: { maxAttempts: 4 }, timeout: { ms: 7 } }, tools: { 'shop.buy': {} } }));
    const variables = { TOOLWRIGHT_POLICIES: '{"plugins":{"echo":{"retry":{"maxAttempts":5}}}}' };
    const { written } = await run(['explain', 'echo.repeat', 'echo.js', '--policies', path], { variables });
    expect(written).toMatch(/maxAttempts +5 +plugin echo/);
    expect(written).toMatch(/timeout +ms +7 +global/);
  });

  test('writes functions and classes as their names in JSON', async () => {
    const { written } = await run(['explain', 'echo.repeat', 'echo.js', '--json']);
    expect(JSON.parse(written)).toMatchObject({
      tool: 'echo.repeat',
      policies: [{ kind: 'timeout' }, { kind: 'retry', options: { retryOn: { value: [{ error: 'function RangeError' }] } } }],
    });
  });
});

describe('B4 toolwright schema', () => {
  test('prints names, access and properties', async () => {
    expect((await run(['schema', 'both.js'])).written).toBe(`echo.repeat (read)
  Says again what it is told.
  text      string  required
  language  string  optional

broken.ask (read)
  Asks itself until nobody answers.
  takes nothing that a schema names

broken.tell (write)
  Brief.
  takes nothing that a schema names`);
  });

  test('prints schemas and policies as JSON', async () => {
    const schema = { type: 'object', properties: { text: { type: 'string' }, language: { type: 'string', maxLength: 9 } } };
    expect(JSON.parse((await run(['schema', 'echo.js', '--json'])).written)).toEqual([
      {
        name: 'echo.repeat',
        description: 'Says again what it is told.',
        access: 'read',
        policies: expect.objectContaining({ timeout: { kind: 'timeout', ms: 30_000, graceMs: 5_000 } }),
        input: expect.objectContaining(schema),
        unexpressed: [],
        output: expect.objectContaining(schema),
      },
    ]);
  });
});

describe('B3 the module that is meant', () => {
  test('is, for a folder, what its package.json says, and the command tells so', async () => {
    expect(await run(['check', 'named'])).toMatchObject({
      exitCode: 0,
      complaints: 'Looking at named/dist/index.js, EchoPlugin: so says package.json of @x/echo.',
    });
  });

  test('is that of the current folder when none is named', async () => {
    expect(await run(['check'], { folder: folderOf('named') })).toMatchObject({
      exitCode: 0,
      complaints: 'Looking at dist/index.js, EchoPlugin: so says package.json of @x/echo.',
    });
  });
});

describe('B3 a mistake at the command line', () => {
  test.each<[readonly string[], string]>([
    [['chek'], '"chek" is no command of toolwright.\n\ntoolwright check'],
    [['check', 'a.js', 'b.js'], 'toolwright check takes one module; received a.js b.js. See toolwright help.'],
    [['check', '--jsn'], "toolwright check: Unknown option '--jsn'. See toolwright help."],
    [['explain', 'a.b', '--strict'], "toolwright explain: Unknown option '--strict'. See toolwright help."],
    [['check', '--policies'], "toolwright check: Option '--policies <value>' argument missing. See toolwright help."],
    [['explain'], 'toolwright explain takes the name of a tool; received none. See toolwright help.'],
    [['explain', 'repat', 'echo.js'], 'The name of a tool was expected; received "repat". Did you mean echo.repeat?'],
    [['explain', 'xyz', 'echo.js'], 'The name of a tool was expected; received "xyz". There is echo.repeat.'],
    [['check', 'nowhere.js'], 'nowhere.js could not be loaded: Cannot find module'],
    [['check', 'nowhere.ts'], 'Node does not run decorators in TypeScript: build it and name the .js file.'],
    [['check', 'nothing.js'], 'nothing.js: a module that exports a class with @Plugin was expected; it exports none.'],
    [['check', 'empty.js'], 'EmptyPlugin: a plugin has at least one method with @Tool'],
    [['check', 'misnamed'], '"plugin": "EcoPlugin" }, and no class with @Plugin is exported under that name; received EchoPlugin.'],
    [['check', 'bare'], '"exports" or "main" with the module of the plugin was expected; it has neither.'],
    [['check'], 'a package.json was expected, because no module was named; it cannot be read.'],
    [['check', 'echo.js', '--policies', '/nowhere.json'], 'a JSON file that can be read was expected at "/nowhere.json"'],
  ])('%j: one complaint and exit code 1', async (args, complaint) => {
    expect(await run(args)).toMatchObject({ exitCode: 1, written: '', complaints: expect.stringContaining(complaint) });
  });

  test('a module that throws while it loads is named with its reason', async () => {
    const importModule = () => Promise.reject('no database');
    expect(await run(['check', 'echo.js'], { importModule })).toMatchObject({
      exitCode: 1,
      complaints: 'echo.js could not be loaded: no database. It must load without an application around it.',
    });
  });

  test('an override for a tool that its plugin does not have is refused with the nearest name', async () => {
    const variables = { TOOLWRIGHT_POLICIES: '{"tools":{"echo.repat":{}}}' };
    expect(await run(['check', 'echo.js'], { variables })).toMatchObject({
      exitCode: 1,
      complaints: expect.stringContaining('Did you mean "echo.repeat"?'),
    });
  });

  test.each([[[]], [['help']], [['--help']], [['-h']]])('%j is none: it prints the usage', async (args) => {
    expect(await run(args)).toMatchObject({ exitCode: 0, written: expect.stringContaining('toolwright schema [module]'), complaints: '' });
  });
});
