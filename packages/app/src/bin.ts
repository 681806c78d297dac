#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { refuseOldNode } from './command/refuse-old-node.js';

// The rest is imported only on a Node that can read it, so that an older one gets a sentence instead of a syntax error.
const complaint = refuseOldNode(process.versions.node);
const write = (stream: NodeJS.WritableStream) => (text: string) => void stream.write(`${text}\n`);
if (complaint === undefined) {
  const { runCommand } = await import('./command/run-command.js');
  process.exitCode = await runCommand(process.argv.slice(2), {
    write: write(process.stdout),
    complain: write(process.stderr),
    folder: process.cwd(),
    variables: process.env,
    importModule: (path) => import(pathToFileURL(path).href),
  });
} else {
  write(process.stderr)(complaint);
  process.exitCode = 1;
}
