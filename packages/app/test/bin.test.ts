import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';

const bin = fileURLToPath(new URL('../dist/bin.js', import.meta.url));
const core = pathToFileURL(createRequire(import.meta.url).resolve('@toolwright/core')).href;
const folder = mkdtempSync(join(tmpdir(), 'toolwright-bin-'));
afterAll(() => rmSync(folder, { recursive: true }));

// A package as a compiler leaves it, so that nothing has to be compiled here.
writeFileSync(
  join(folder, 'package.json'),
  JSON.stringify({ name: 'dice', type: 'module', exports: './index.js', toolwright: { plugin: 'DicePlugin' } }),
);
writeFileSync(
  join(folder, 'index.js'),
  `import { Plugin, ReadOnly, Tool } from '${core}';
export class DicePlugin { roll() { return 4; } }
const method = Object.getOwnPropertyDescriptor(DicePlugin.prototype, 'roll');
Reflect.defineMetadata('design:paramtypes', [], DicePlugin.prototype, 'roll');
Tool({ description: 'Rolls a die and says how it fell.' })(DicePlugin.prototype, 'roll', method);
ReadOnly()(DicePlugin.prototype, 'roll', method);
Plugin({ name: 'dice' })(DicePlugin);`,
);

function toolwright(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8', timeout: 20_000 });
  return { status, stdout, stderr };
}

test('B3 the built bin reads the package of the current folder and keeps its answer apart from its remarks', () => {
  const { status, stdout, stderr } = toolwright('schema', '--json');
  expect(stderr).toBe('Looking at index.js, DicePlugin: so says package.json of dice.\n');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject([{ name: 'dice.roll', access: 'read' }]);
});

test('B3 the built bin exits with 1 after a complaint', () => {
  expect(toolwright('explain', 'dice.rol')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('Did you mean dice.roll?\n'),
  });
});
