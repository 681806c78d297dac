import { join } from 'node:path';
import { type CommandResult, runCommand } from '@toolwright/process';
import { toForeignEnvironment } from '../process/foreign-environment.ts';
import type { NodeRuntime } from './node-runtime.ts';

/** A command that a user types. */
export interface UserCommand {
  readonly runtime: NodeRuntime;
  readonly program: string;
  readonly arguments: readonly string[];
  readonly cwd: string;
}

/** A user's command line: npm and one Node, outside of this repository, with the registry of this check and none of this machine's settings. */
export interface UserShell {
  run(command: UserCommand): Promise<CommandResult>;
}

export interface UserShellOptions {
  readonly root: string;
  /** Holds npm's settings and its cache, which starts empty: what users download is downloaded. */
  readonly folder: string;
  readonly registryUrl: string;
  readonly signal: AbortSignal;
}

export function createUserShell({ root, folder, registryUrl, signal }: UserShellOptions): UserShell {
  const npmSettings = {
    registry: registryUrl,
    cache: join(folder, 'cache'),
    userconfig: join(folder, 'user.npmrc'),
    globalconfig: join(folder, 'global.npmrc'),
    noproxy: '127.0.0.1',
    audit: 'false',
    fund: 'false',
    'update-notifier': 'false',
    // A dependency that does not run on the oldest Node fails the install instead of warning.
    'engine-strict': 'true',
  };
  return {
    run({ runtime, program, arguments: args, cwd }) {
      const env = toForeignEnvironment({ env: process.env, root, binFolders: [runtime.binFolder], npmSettings });
      return runCommand({ program, arguments: args, cwd, env, signal });
    },
  };
}
