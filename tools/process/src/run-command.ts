import { spawn } from 'node:child_process';

/** A program to start, without a shell. */
export interface Command {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly cwd: string;
  /** @default the environment of this process */
  readonly env?: NodeJS.ProcessEnv;
  /** Ends the program and all that it started. */
  readonly signal?: AbortSignal;
  /** The same happens after this many milliseconds. @default 300,000 */
  readonly limitMs?: number;
}

/** How a program ended. */
export interface CommandResult {
  readonly ok: boolean;
  /** Standard output alone. */
  readonly stdout: string;
  /** Standard output and standard error, as they came. */
  readonly output: string;
}

/** Runs a program to its end. It never rejects: a program that cannot be started, is stopped or takes too long is a result too. */
export function runCommand({
  program,
  arguments: args,
  cwd,
  env = process.env,
  signal,
  limitMs = 300_000,
}: Command): Promise<CommandResult> {
  if (signal?.aborted) return Promise.resolve({ ok: false, stdout: '', output: stopped });
  return new Promise((resolve) => {
    const printed: Buffer[] = [];
    const said: Buffer[] = [];
    let note = '';
    // A group of its own, so that what the program started ends with it.
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const stop = (reason: string) => {
      note = `\n${reason}`;
      killGroup(child.pid);
    };
    const onAbort = () => stop(stopped);
    const timer = setTimeout(() => stop(`It ran longer than ${limitMs / 1000} s and was stopped.`), limitMs);
    signal?.addEventListener('abort', onAbort);
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', (error) => {
      note = `\n${program} could not be started: ${error.message}`;
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      resolve({ ok: status === 0 && note === '', stdout: toText(printed), output: (toText(said) + note).trim() });
    });
  });
}

const stopped = 'It was stopped.';

function toText(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString('utf8');
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
