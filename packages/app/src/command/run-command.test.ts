import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { Plugin, ReadOnly, Tool } from '@toolwright/core';
import { IsString } from 'class-validator';
import { runCommand } from './run-command.js';
import { schemaReport } from './schema-report.js';

class Input {
  @IsString() text!: string;
}

@Plugin({ name: 'echo' })
class EchoPlugin {
  @Tool({ description: 'Says it again.', output: Input })
  @ReadOnly()
  repeat(input: Input): Input {
    return input;
  }
}

async function run(...args: readonly string[]) {
  const written: string[] = [];
  const complaints: string[] = [];
  const exitCode = await runCommand(args, { write: (text) => written.push(text), complain: (text) => complaints.push(text) });
  return { exitCode, written: written.join('\n'), complaints: complaints.join('\n') };
}

describe('B3 toolwright schema', () => {
  test('reports name, access, policies and schemas of every exported plugin', () => {
    const schema = { type: 'object', properties: { text: { type: 'string' } }, required: ['text'], additionalProperties: false };
    expect(schemaReport({ EchoPlugin, other: 5 }, 'x.js')).toEqual([
      {
        name: 'echo.repeat',
        description: 'Says it again.',
        access: 'read',
        policies: { timeout: { kind: 'timeout', ms: 30_000, graceMs: 5_000 } },
        input: schema,
        unexpressed: [],
        output: schema,
      },
    ]);
  });

  test('refuses a module without a plugin', () => {
    expect(() => schemaReport({ other: 5 }, 'x.js')).toThrow('x.js: a module that exports a class with @Plugin was expected');
  });

  test.each([
    [['schema'], 'takes the path of one module; received none'],
    [['schema', 'a.js', 'b.js'], 'received a.js b.js'],
    [['schema', './nowhere.js'], './nowhere.js could not be loaded'],
    [['scheme'], '"scheme" is no command of toolwright'],
  ])('%j: one complaint and exit code 1', async (args, complaint) => {
    expect(await run(...args)).toMatchObject({ exitCode: 1, written: '', complaints: expect.stringContaining(complaint) });
  });

  test.each([[[]], [['help']], [['--help']]])('%j prints the usage', async (args) => {
    expect(await run(...args)).toMatchObject({ exitCode: 0, written: expect.stringContaining('toolwright schema <module>') });
  });
});
