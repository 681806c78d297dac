import { ownPackages, thirdParties } from './expected-dependencies.ts';

/** Names of all packages that installing a public package may put on a disk, itself included. Optional peers stay away. */
export function listExpectedInstall(name: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (each: string): void => {
    if (found.has(each)) return;
    found.add(each);
    for (const next of listNeeded(each)) visit(next);
  };
  visit(name);
  return found;
}

function listNeeded(name: string): readonly string[] {
  const own = ownPackages[name];
  return own ? [...(own.dependencies ?? []), ...(own.peers ?? [])] : (thirdParties[name] ?? []);
}

/** Orders our packages so that each comes after those that it needs: what is wrong with core is read before what that does to app. */
export function compareByNeed(a: string, b: string): number {
  return countOwn(a) - countOwn(b) || a.localeCompare(b);
}

function countOwn(name: string): number {
  return [...listExpectedInstall(name)].filter((each) => each in ownPackages).length;
}
