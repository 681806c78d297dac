import type { Manifest } from '../package/manifest.ts';
import { ownPackages } from './expected-dependencies.ts';
import { listExpectedInstall } from './expected-install.ts';

/** What became of installing a package alone. */
export interface LoneInstall {
  readonly manifest: Manifest;
  /** Names of all packages that were installed. */
  readonly installed: readonly string[];
}

const dataFile = 'tools/release/src/dependency/expected-dependencies.ts';

/** Finds what a package declares or drags in against what is written down, and what it misses. */
export function judgeDependencies({ manifest, installed }: LoneInstall): readonly string[] {
  const expected = ownPackages[manifest.name];
  if (expected === undefined) return [`has no entry in ${dataFile}. Write down there what it may depend on.`];
  const { peers, optionalPeers } = splitPeers(manifest);
  const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
  return [
    ...compare('dependency', dependencies, expected.dependencies),
    ...compare('peer', peers, expected.peers),
    ...compare('optional peer', optionalPeers, expected.optionalPeers),
    ...judgeInstalled(manifest.name, installed),
  ];
}

function splitPeers({ peerDependencies = {}, peerDependenciesMeta = {} }: Manifest) {
  const isOptional = (name: string) => peerDependenciesMeta[name]?.optional === true;
  const names = Object.keys(peerDependencies);
  return { peers: names.filter((name) => !isOptional(name)), optionalPeers: names.filter(isOptional) };
}

function compare(kind: string, declared: readonly string[], expected: readonly string[] = []): readonly string[] {
  const missing = expected.filter((name) => !declared.includes(name));
  const surplus = declared.filter((name) => !expected.includes(name));
  return [
    ...toProblems(missing, (names) => `misses the ${kind} ${names}. Declare it in package.json, or correct ${dataFile}.`),
    ...toProblems(surplus, (names) => `declares the ${kind} ${names}, which is not expected. Remove it, or write it down in ${dataFile}.`),
  ];
}

function judgeInstalled(packageName: string, installed: readonly string[]): readonly string[] {
  const expected = listExpectedInstall(packageName);
  const dragged = installed.filter((each) => !expected.has(each));
  const absent = [...expected].filter((each) => !installed.includes(each));
  return [
    ...toProblems(dragged, (names) => `drags in ${names}. Find out by which dependency, then remove that or write it down in ${dataFile}.`),
    ...toProblems(absent, (names) => `does not bring ${names}, which is expected. Declare it in package.json, or correct ${dataFile}.`),
  ];
}

// One problem for all names: what a missing peer would have brought is missing too.
function toProblems(names: readonly string[], describe: (names: string) => string): readonly string[] {
  return names.length === 0 ? [] : [describe(names.join(', '))];
}
