import { type ExportConditions, listImportNames, type Manifest } from '../package/manifest.ts';

/** The oldest Node that every public package runs on, as its `engines` say. */
const expectedNode = '>=22.13';

/** Finds what is wrong with the package.json of a published package. */
export function judgeManifest(manifest: Manifest): readonly string[] {
  const problems: string[] = [];
  if (manifest.files === undefined)
    problems.push('has no "files" in package.json, so whatever lies in its folder is published. List dist and src.');
  if (manifest.engines?.node !== expectedNode)
    problems.push(`was expected to say engines.node ${expectedNode}; it says ${manifest.engines?.node ?? 'nothing'}.`);
  if (listImportNames(manifest).length === 0) problems.push('has no entry in "exports" of package.json, so nobody can import it.');
  return [...problems, ...findUntyped(manifest), ...findLocalRanges(manifest)];
}

// TypeScript guesses the types of an entry from its script; the first condition that fits wins, so `types` has to be named, and first.
function findUntyped({ exports = {} }: Manifest): readonly string[] {
  return Object.entries(exports)
    .filter((each): each is [string, ExportConditions] => typeof each[1] !== 'string')
    .filter(([, conditions]) => Object.keys(conditions)[0] !== 'types')
    .map(([entry]) => `misses "types" as the first condition of the entry "${entry}" in "exports" of package.json.`);
}

function findLocalRanges({ dependencies, optionalDependencies, peerDependencies }: Manifest): readonly string[] {
  return Object.entries({ ...dependencies, ...optionalDependencies, ...peerDependencies })
    .filter(([, range]) => /^(workspace|catalog|link|file):/.test(range))
    .map(([name, range]) => `asks for ${name} by "${range}", which means nothing outside this repository. Publish it by pnpm.`);
}
