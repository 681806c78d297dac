import type { ExportConditions } from '../package/manifest.ts';
import type { PublishedPackage } from './published-package.ts';

const everyPackage = ['package.json', 'README.md', 'LICENSE'];

const allowed = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  /^dist\/.+\.(js|d\.ts)(\.map)?$/,
  /^src\/.+\.ts$/,
  /^data\/.+\.json$/,
];
const forbidden = [/\.test(-d)?\./, /(^|\/)test\//, /-fixture\./];

/** Finds files that a package misses and files that it should not hold. */
export function judgeFiles(published: PublishedPackage): readonly string[] {
  return [...findMissing(published), ...findSurplus(published)];
}

function findMissing({ manifest, files }: PublishedPackage): readonly string[] {
  const scripts = files.filter((path) => /^dist\/.+\.js$/.test(path) && isAllowed(path));
  const needed = [
    ...everyPackage.map((path) => ({ path, why: 'every package has it' })),
    ...Object.entries(manifest.exports ?? {}).flatMap(([entry, target]) =>
      listTargets(target).map((path) => ({ path, why: `package.json names it for the entry "${entry}"` })),
    ),
    ...Object.entries(manifest.bin ?? {}).map(([name, target]) => ({
      path: toPath(target),
      why: `package.json names it for the program ${name}`,
    })),
    ...scripts.map((path) => ({ path: path.replace(/\.js$/, '.d.ts'), why: `they are the types of ${path}` })),
    ...scripts.map((path) => ({ path: toSource(path), why: `the source map of ${path} leads there` })),
  ];
  return needed
    .filter(({ path }) => !files.includes(path))
    .map(({ path, why }) => `misses ${path}: ${why}. Look at "files" in package.json and at the build.`);
}

function findSurplus({ files }: PublishedPackage): readonly string[] {
  return files
    .filter((path) => !isAllowed(path))
    .map((path) => `holds ${path}, which users have no use for. Look at "files" in package.json.`);
}

function isAllowed(path: string): boolean {
  return allowed.some((rule) => rule.test(path)) && !forbidden.some((rule) => rule.test(path));
}

function listTargets(target: string | ExportConditions): readonly string[] {
  return (typeof target === 'string' ? [target] : Object.values(target)).map(toPath);
}

function toPath(target: string): string {
  return target.replace(/^\.\//, '');
}

function toSource(script: string): string {
  return script.replace(/^dist\//, 'src/').replace(/\.js$/, '.ts');
}
