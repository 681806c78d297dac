import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines } from '../process/last-lines.ts';
import type { Trial } from '../trial/trial.ts';
import type { NodeRuntime } from '../user/node-runtime.ts';
import type { UserShell } from '../user/user-shell.ts';
import type { Consumer, ConsumerCommand } from './consumer.ts';

export interface ConsumerSetting {
  readonly runtime: NodeRuntime;
  readonly shell: UserShell;
  /** Does not exist yet. */
  readonly folder: string;
}

/** Writes a consumer's files into an empty folder, installs what it needs by npm and runs it. */
export function tryConsumer(consumer: Consumer, { runtime, shell, folder }: ConsumerSetting): Trial {
  const run = (program: string, args: readonly string[]) => shell.run({ runtime, program, arguments: args, cwd: folder });
  return {
    title: `${consumer.id} ${consumer.title}, Node ${runtime.version}`,
    async run() {
      writeProject(consumer, folder);
      const installed = await run('npm', ['install', ...consumer.installs]);
      if (!installed.ok) return [`npm install failed.\n${lastLines(installed.output)}`];
      for (const command of consumer.commands) {
        const { ok, stdout, output } = await run(toProgram(command, folder), command.arguments);
        const called = [command.program, ...command.arguments].join(' ');
        if (!ok) return [`${called} failed.\n${lastLines(output)}`];
        if (command.prints !== undefined && stdout.trim() !== command.prints) {
          return [`${called} was expected to print "${command.prints}"; it printed "${stdout.trim()}".`];
        }
      }
      return [];
    },
  };
}

function writeProject({ moduleType, files }: Consumer, folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: moduleType }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

function toProgram({ program }: ConsumerCommand, folder: string): string {
  return program === 'node' ? program : join(folder, 'node_modules', '.bin', program);
}
