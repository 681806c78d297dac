import type { Command } from '@toolwright/process';

/** The pnpm that works in the copy of the repository. */
export interface Pnpm {
  /** A command of pnpm, such as `install`, with its arguments. */
  command(args: readonly string[], cwd: string): Command;
}

export interface PnpmOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

/** The pnpm that started this process; without one, the major that this repository is written for, by npx. */
export function findPnpm({ env, signal }: PnpmOptions): Pnpm {
  const [program = 'npx', ...before] = toStart(env.npm_execpath);
  // Installing is a step of its own here; a script must not do it again because versions have changed.
  const settings = { pnpm_config_verify_deps_before_run: 'false' };
  return {
    command: (args, cwd) => ({ program, arguments: [...before, ...args], cwd, env: { ...env, ...settings }, signal }),
  };
}

function toStart(execPath: string | undefined): readonly string[] {
  if (execPath === undefined || !/pnpm/.test(execPath)) return ['npx', '-y', 'pnpm@12'];
  return /\.[cm]?js$/.test(execPath) ? [process.execPath, execPath] : [execPath];
}
