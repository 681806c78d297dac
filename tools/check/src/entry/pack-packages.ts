import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { listPublicPackages } from '../workspace/public-packages.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A public package with the files that npm would publish. */
export interface PackedPackage {
  /** For example `packages/core`. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** What `npm pack --json` says of one package. */
interface PackReport {
  readonly name: string;
  readonly version: string;
  readonly files: readonly { readonly path: string }[];
}

/** Reads all public packages as npm would pack them, without a network and without writing anything. */
export async function packPackages(root: string, workspace: Workspace): Promise<readonly PackedPackage[]> {
  const folders = listPublicPackages(workspace).map(({ folder }) => `./${folder}`);
  const pack = ['pack', '--dry-run', '--json', '--ignore-scripts', ...folders];
  const { stdout } = await promisify(execFile)('npm', pack, { cwd: root, maxBuffer: 100_000_000 });
  // npm writes a list; from its major 12 on, an object by name.
  const reports = Object.values(JSON.parse(stdout) as Readonly<Record<string, PackReport>>);
  return reports.map(({ name, version, files }) => {
    const folder = workspace.find(name)?.folder ?? '';
    const read = ({ path }: { readonly path: string }) => [path, readFileSync(join(root, folder, path))] as const;
    return { folder, name, version, files: Object.fromEntries(files.map(read)) };
  });
}
