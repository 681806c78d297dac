import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Runs a program in a process of its own, and reads the JSON that it prints. `T` is what that program says it prints. */
export async function runProgram<T>(program: URL, args: readonly string[] = []): Promise<T> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', fileURLToPath(program), ...args]);
  // It is a program of ours, so the caller knows.
  return JSON.parse(stdout) as T;
}
