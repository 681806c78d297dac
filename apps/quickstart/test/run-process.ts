import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a finished process left behind. */
export interface ProcessEnd {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** An address where nobody listens: port 9, discard, refuses at once. */
export const nowhere = 'http://127.0.0.1:9';

/** Runs the built quickstart as a process of its own. The weather service is nowhere unless the environment says otherwise. */
export function runProcess(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<ProcessEnd> {
  const child = spawn(process.execPath, [main, ...args], {
    env: { PATH: process.env.PATH, OPEN_METEO_URL: nowhere, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}
