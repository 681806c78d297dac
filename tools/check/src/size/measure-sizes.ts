import { join } from 'node:path';
import esbuildPlugins from '@size-limit/esbuild';
import filePlugins from '@size-limit/file';
import sizeLimit from 'size-limit';
import { listPublicPackages } from '../workspace/public-packages.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { loadedLater } from './loaded-later.ts';
import type { PackageSize } from './package-size.ts';
import { listUserInstalled } from './user-installed.ts';

/** Measures what all of a package's main entry, with its dependencies, comes to: bundled for Node, minified, compressed by brotli. */
export async function measureSizes(root: string, workspace: Workspace): Promise<readonly PackageSize[]> {
  const packages = listPublicPackages(workspace);
  const checks = packages.map((each) => ({
    files: [join(root, each.folder, 'dist', 'index.js')],
    ignore: [...listUserInstalled(each, workspace), ...(loadedLater[each.folder] ?? [])],
    modifyEsbuildConfig: (config: object) => ({ ...config, platform: 'node', format: 'esm', logLevel: 'silent' }),
  }));
  // size-limit documents one `{ size }` for each check; its types say no more than `object`.
  const measured = (await sizeLimit([...esbuildPlugins, ...filePlugins], { checks })) as readonly { readonly size: number }[];
  return packages.map(({ folder }, index) => ({ folder, bytes: measured[index]?.size ?? Number.NaN }));
}
