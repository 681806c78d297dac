import { listImportNames } from '../package/manifest.ts';
import { type PublicPackage, toInstallName } from '../package/public-package.ts';
import type { Consumer, ConsumerCommand } from './consumer.ts';
import { toEveryEntryOutput, writeEveryEntry } from './every-entry.ts';
import { greetingOutput, writeGreetingProgram } from './greeting-program.ts';
import { incompatibleCopyOutput, incompatibleCopyProgram } from './incompatible-copy-program.ts';

// What the READMEs of app and core name as peers. Without versions, as users type them: a new major that no longer fits is found here.
const peers = ['class-transformer', 'class-validator', 'inversify', 'reflect-metadata'];
const nodeTypes = '@types/node@22';

/** The users that a release is tried as. To add one, add it here; docs/compatibility.md names it. */
export function createConsumers(packages: readonly PublicPackage[]): readonly Consumer[] {
  const core = find('@toolwright/core', packages);
  const needed = [find('@toolwright/app', packages), core];
  return [
    createEveryPackageConsumer('a', '7.0.2', packages),
    createEveryPackageConsumer('b', '5.9.3', packages),
    {
      id: 'c',
      title: 'CommonJS by require(esm), TypeScript 7.0.2',
      moduleType: 'commonjs',
      installs: [...needed, ...peers, 'typescript@7.0.2'],
      files: { 'main.ts': writeGreetingProgram({ format: 'commonjs', input: 'inferred' }), 'tsconfig.json': toConfig({}) },
      commands: [compile, { program: 'node', arguments: ['dist/main.js'], prints: greetingOutput }],
    },
    {
      id: 'd',
      title: 'tsx 4.23.15, @Tool({ input: Dto })',
      moduleType: 'module',
      installs: [...needed, ...peers, 'tsx@4.23.15'],
      files: { 'main.ts': writeGreetingProgram({ format: 'module', input: 'named' }), 'tsconfig.json': toConfig({}) },
      commands: [{ program: 'tsx', arguments: ['main.ts'], prints: greetingOutput }],
    },
    {
      id: 'e',
      title: 'ESM, two copies of @toolwright/core, TypeScript 7.0.2',
      moduleType: 'module',
      installs: [...needed, ...peers, `second-core@npm:${core}`, 'typescript@7.0.2'],
      files: {
        'main.ts': writeGreetingProgram({ format: 'module', input: 'inferred', core: 'second-core' }),
        'incompatible.mjs': incompatibleCopyProgram,
        'tsconfig.json': toConfig({}),
      },
      commands: [
        compile,
        { program: 'node', arguments: ['dist/main.js'], prints: greetingOutput },
        { program: 'node', arguments: ['incompatible.mjs'], prints: incompatibleCopyOutput },
      ],
    },
  ];
}

function find(name: string, packages: readonly PublicPackage[]): string {
  const found = packages.find(({ manifest }) => manifest.name === name);
  if (found === undefined) throw new Error(`The consumers use ${name}, which is not among the public packages.`);
  return toInstallName(found);
}

const compile: ConsumerCommand = { program: 'tsc', arguments: ['--project', 'tsconfig.json', '--pretty', 'false'] };

// It also imports all that there is, so that both compilers read every published type.
function createEveryPackageConsumer(id: string, typescript: string, packages: readonly PublicPackage[]): Consumer {
  const importNames = packages.flatMap(({ manifest }) => listImportNames(manifest));
  return {
    id,
    title: `ESM, TypeScript ${typescript}`,
    moduleType: 'module',
    installs: [...packages.map(toInstallName), ...peers, nodeTypes, `typescript@${typescript}`],
    files: {
      'main.ts': writeGreetingProgram({ format: 'module', input: 'inferred' }),
      'every-entry.ts': writeEveryEntry(importNames),
      'tsconfig.json': toConfig({ types: ['node'] }),
    },
    commands: [
      compile,
      { program: 'node', arguments: ['dist/main.js'], prints: greetingOutput },
      { program: 'node', arguments: ['dist/every-entry.js'], prints: toEveryEntryOutput(importNames) },
    ],
  };
}

function toConfig(more: Readonly<Record<string, unknown>>): string {
  const decorators = { experimentalDecorators: true, emitDecoratorMetadata: true };
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2023',
    strict: true,
    skipLibCheck: false,
    ...decorators,
    rootDir: '.',
    outDir: 'dist',
    ...more,
  };
  return JSON.stringify({ compilerOptions, include: ['*.ts'] }, undefined, 2);
}
