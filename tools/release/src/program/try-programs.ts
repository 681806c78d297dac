import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../package/manifest.ts';
import { type PublicPackage, toInstallName } from '../package/public-package.ts';
import { lastLines } from '../process/last-lines.ts';
import type { Trial } from '../trial/trial.ts';
import type { NodeRuntime } from '../user/node-runtime.ts';
import type { UserShell } from '../user/user-shell.ts';

export interface ProgramSetting {
  readonly shell: UserShell;
  readonly runtime: NodeRuntime;
  /** A Node that our packages do not run on. */
  readonly tooOld: NodeRuntime;
  /** Does not exist yet. */
  readonly folder: string;
}

/** Installs a package for the programs in its `bin`: each explains itself, and on a Node that is too old says so in one line. */
export function tryPrograms(each: PublicPackage, { shell, runtime, tooOld, folder }: ProgramSetting): Trial {
  const programs = listPrograms(each.manifest);
  return {
    title: `${programs.join(', ')} of ${toInstallName(each)}, Node ${runtime.version} and ${tooOld.version}`,
    async run() {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'package.json'), '{ "name": "programs", "private": true }');
      const installed = await shell.run({ runtime, program: 'npm', arguments: ['install', toInstallName(each)], cwd: folder });
      if (!installed.ok) return [`npm install failed.\n${lastLines(installed.output)}`];
      const problems: string[] = [];
      for (const name of programs) {
        const help = { program: join(folder, 'node_modules', '.bin', name), arguments: ['--help'], cwd: folder };
        const explained = await shell.run({ runtime, ...help });
        if (!explained.ok) problems.push(`${name} --help failed.\n${lastLines(explained.output)}`);
        const refused = await shell.run({ runtime: tooOld, ...help });
        if (!isRefusal(refused.output, tooOld.version)) {
          problems.push(
            `${name} was expected to refuse Node ${tooOld.version} in one line that names it; it said\n${lastLines(refused.output)}`,
          );
        }
      }
      return problems;
    },
  };
}

/** Names of the programs that a package installs. */
export function listPrograms({ bin = {} }: Manifest): readonly string[] {
  return Object.keys(bin);
}

function isRefusal(output: string, version: string): boolean {
  return !output.includes('\n') && output.includes(`Node ${version}`);
}
