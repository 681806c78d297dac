import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandResult } from '@toolwright/process';
import { writeEveryEntry } from '../consumer/every-entry.ts';
import { judgeFiles } from '../content/judge-files.ts';
import { judgeManifest } from '../content/judge-manifest.ts';
import { judgeDependencies } from '../dependency/judge-dependencies.ts';
import { listImportNames, type Manifest } from '../package/manifest.ts';
import { type PublicPackage, toInstallName } from '../package/public-package.ts';
import { lastLines } from '../process/last-lines.ts';
import type { Trial } from '../trial/trial.ts';
import type { NodeRuntime } from '../user/node-runtime.ts';
import type { UserShell } from '../user/user-shell.ts';
import { readLoneInstall } from './read-lone-install.ts';

export interface AloneSetting {
  readonly root: string;
  readonly runtime: NodeRuntime;
  readonly shell: UserShell;
  /** Does not exist yet. */
  readonly folder: string;
}

/** Installs one package and nothing else, looks at what came, then compiles and runs an import of it. */
export function tryAlone(each: PublicPackage, { root, runtime, shell, folder }: AloneSetting): Trial {
  const { name } = each.manifest;
  const run = (program: string, ...args: readonly string[]) => shell.run({ runtime, program, arguments: args, cwd: folder });
  return {
    title: `${toInstallName(each)} alone`,
    async run() {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'package.json'), '{ "name": "alone", "private": true, "type": "module" }');
      const installed = await run('npm', 'install', toInstallName(each));
      if (!installed.ok) return [`${name} cannot be installed.\n${lastLines(installed.output)}`];

      const found = readLoneInstall(folder, name);
      const judged = [...judgeManifest(found.manifest), ...judgeDependencies(found), ...judgeFiles(found)].map(
        (problem) => `${name} ${problem}`,
      );
      writeImport(found.manifest, { root, folder });
      const compiled = await run(join(root, 'node_modules', '.bin', 'tsc'), '--project', 'tsconfig.json', '--pretty', 'false');
      const imported = await run('node', 'dist/main.js');
      return [
        ...judged,
        ...toProblem(compiled, `${name} does not compile alone`),
        ...toProblem(imported, `${name} cannot be imported alone`),
      ];
    },
  };
}

interface ImportPlace {
  readonly root: string;
  readonly folder: string;
}

// What needs an optional peer cannot be imported here, as that is absent: `./module` without inversify. Consumers import it.
function writeImport(manifest: Manifest, { root, folder }: ImportPlace): void {
  const hasOptionalPeers = Object.keys(manifest.peerDependenciesMeta ?? {}).length > 0;
  const importNames = listImportNames(manifest).filter((name) => !hasOptionalPeers || name === manifest.name);
  const checks = { strict: true, skipLibCheck: false, types: ['node'], typeRoots: [join(root, 'node_modules', '@types')] };
  const compilerOptions = { module: 'nodenext', target: 'es2023', outDir: 'dist', ...checks };
  writeFileSync(join(folder, 'main.ts'), writeEveryEntry(importNames));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['main.ts'] }));
}

function toProblem({ ok, output }: CommandResult, what: string): readonly string[] {
  return ok ? [] : [`${what}.\n${lastLines(output)}`];
}
