import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../package/list-public-packages.ts';
import { demandSuccess } from '../process/demand-success.ts';
import { toForeignEnvironment } from '../process/foreign-environment.ts';

/** A Node that consumers run on. */
export interface NodeRuntime {
  /** For example `22.13.0`. */
  readonly version: string;
  readonly binFolder: string;
}

/** The first Node that the `engines` of our packages allow. */
export const oldestNode = '22.13.0';

/** A Node that they do not allow, but that is still on many machines. */
export const tooOldNode = '20.20.2';

/** The Node that this repository itself works with: npm's package `node`, a dependency of the root. */
export function findOwnRuntime(root: string): NodeRuntime {
  return readRuntime(root);
}

export interface RuntimeOptions {
  readonly root: string;
  readonly version: string;
  /** Does not exist yet. */
  readonly folder: string;
  readonly registryUrl: string;
  readonly signal: AbortSignal;
}

/** Installs a Node by npm, from the machine's registry and with its cache: it is no part of what is checked. */
export async function installRuntime({ root, version, folder, registryUrl, signal }: RuntimeOptions): Promise<NodeRuntime> {
  mkdirSync(folder, { recursive: true });
  // The binary comes by an install script, which newer npm runs only where it is told to.
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "allowScripts": { "node": true } }');
  const env = toForeignEnvironment({ env: process.env, root, binFolders: [], npmSettings: { registry: registryUrl } });
  await demandSuccess({ program: 'npm', arguments: ['install', `node@${version}`], cwd: folder, env, signal });
  return readRuntime(folder);
}

function readRuntime(folder: string): NodeRuntime {
  const installed = join(folder, 'node_modules', 'node');
  return { version: readManifest(installed).version, binFolder: join(installed, 'bin') };
}
