import { type Analysis, checkPackage, Package, type Problem } from '@arethetypeswrong/core';
import { problemAffectsResolutionKind, problemKindInfo } from '@arethetypeswrong/core/problems';
import type { Finding } from '../finding/finding.ts';
import type { PackedPackage } from './pack-packages.ts';

// attw's profile `esm-only`: how `node10` and a CommonJS file without require(esm) would resolve is no concern of packages that are ES modules alone.
const resolutions = ['node16-esm', 'bundler'] as const;

/** Finds entries of a package that do not resolve, or not to the types of their code, by the rules of "Are the types wrong?". */
export async function checkEntries({ folder, name, version, files }: PackedPackage): Promise<readonly Finding[]> {
  const report = (message: string): Finding => ({ path: `${folder}/package.json`, rule: 'entry-types', message });
  const unpacked = Object.fromEntries(Object.entries(files).map(([path, data]) => [`/node_modules/${name}/${path}`, data]));
  const result = await checkPackage(new Package(unpacked, name, version));
  if (result.types === false) return [report('Types were expected beside the code; none are packed. Look at "files" and at the build.')];
  return [...new Set(listProblems(result).map(describe))].map(report);
}

function listProblems(analysis: Analysis): readonly Problem[] {
  return analysis.problems.filter((problem) => resolutions.some((each) => problemAffectsResolutionKind(problem, each, analysis)));
}

function describe({ kind, ...place }: Problem): string {
  const { shortDescription, docsUrl } = problemKindInfo[kind];
  const entry = 'entrypoint' in place ? `Entry "${place.entrypoint}": ` : '';
  return `${entry}${shortDescription}. Correct "exports", as ${docsUrl} explains.`;
}
