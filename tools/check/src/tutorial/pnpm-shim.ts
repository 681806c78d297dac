import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes programs `pnpm` and `npx` into a folder, for the front of PATH: `npx -y pnpm@12 …` in a tutorial then starts the pnpm
 * that runs this check, instead of asking the registry for it.
 * @param execPath how pnpm was started, from the environment variable `npm_execpath`
 */
export function writePnpmShims(folder: string, execPath: string | undefined): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'pnpm'), `#!/bin/sh\n${startPnpm(execPath)} "$@"\n`, { mode: 0o755 });
  writeFileSync(join(folder, 'npx'), npxShim, { mode: 0o755 });
}

/** The start of a shell command that runs pnpm. */
export function startPnpm(execPath: string | undefined): string {
  if (execPath === undefined || !/pnpm/.test(execPath)) return `PATH='${process.env.PATH ?? ''}' exec npx -y pnpm@12`;
  return /\.[cm]?js$/.test(execPath) ? `exec node '${execPath}'` : `exec '${execPath}'`;
}

const npxShim = `#!/bin/sh
case "$1 $2" in
  "-y pnpm@"*) shift 2; exec pnpm "$@" ;;
esac
echo "A tutorial may start nothing but pnpm by npx; it started: $*" >&2
exit 1
`;
