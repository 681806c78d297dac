import { spawn } from 'node:child_process';
import { killGroup, trackGroup, untrackGroup } from './process-group.ts';

/** A program to start, without a shell. */
export interface Command {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly cwd: string;
  /** @default the environment of this process */
  readonly env?: NodeJS.ProcessEnv;
  /** The program and all that it started are killed after this many milliseconds. @default 600,000 */
  readonly limitMs?: number;
}

/** How a program ended. */
export interface CommandResult {
  readonly ok: boolean;
  /** Standard output and standard error, as they came. */
  readonly output: string;
}

/** Runs a program to its end. It never rejects: a program that cannot be started or that takes too long is a result too. */
export function runCommand({ program, arguments: args, cwd, env = process.env, limitMs = 600_000 }: Command): Promise<CommandResult> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let note = '';
    // A group of its own, so that the limit also ends what the program started.
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const group = child.pid;
    if (group !== undefined) trackGroup(group);
    const timer = setTimeout(() => {
      note = `\nIt ran longer than ${limitMs / 1000} s and was stopped.`;
      if (group !== undefined) killGroup(group);
    }, limitMs);
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => {
      note = `\n${program} could not be started: ${error.message}`;
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      if (group !== undefined) untrackGroup(group);
      resolve({ ok: status === 0 && note === '', output: (Buffer.concat(chunks).toString('utf8') + note).trim() });
    });
  });
}
