import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const runCommandFile = fileURLToPath(new URL('./run-command.ts', import.meta.url));

/** A program that runs another one, which holds a connection to `port` for as long as it lives. */
const outerProgram = (port: number) => {
  const inner = `require('node:net').connect(${port}, '127.0.0.1')`;
  const command = `{ program: process.execPath, arguments: ['-e', ${JSON.stringify(inner)}], cwd: '/' }`;
  return `const { runCommand } = await import(${JSON.stringify(runCommandFile)}); await runCommand(${command});`;
};

describe('a process that is interrupted', () => {
  test('ends the programs that it runs, then itself by the signal', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;

    const outer = spawn(process.execPath, ['--input-type=module', '-e', outerProgram(port)], { stdio: 'ignore' });
    const [connection] = (await once(server, 'connection')) as [Socket];
    const ended = Promise.all([once(outer, 'exit'), once(connection, 'close')]);
    connection.on('error', () => {}).resume();
    outer.kill('SIGTERM');

    const [[, signal]] = await ended;
    expect(signal).toBe('SIGTERM');
    server.close();
  });
});
