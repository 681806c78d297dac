import { posix } from 'node:path';

/** The file that a relative import means, from the root of the repository; undefined for the name of a package. */
export function resolveRelative(fromPath: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(fromPath), specifier).replace(/\.js$/, '.ts');
}

/** The package that an import names; undefined for relative imports and for modules of node. */
export function toPackageName(specifier: string): string | undefined {
  if (specifier.startsWith('.') || specifier.startsWith('node:')) return undefined;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
