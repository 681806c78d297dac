import type { Finding } from '../finding/finding.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { checkAmbientAccess } from './ambient-access.ts';
import { checkFileLength } from './file-length.ts';
import { checkFileName } from './file-name.ts';
import { checkNamedExports } from './named-exports.ts';
import { checkNoAny } from './no-any.ts';
import { checkNoBareError } from './no-bare-error.ts';
import { checkNoEnum } from './no-enum.ts';
import type { StyleRule } from './style-rule.ts';

const styleRules: readonly StyleRule[] = [
  checkFileLength,
  checkFileName,
  checkNoAny,
  checkNamedExports,
  checkNoBareError,
  checkNoEnum,
  checkAmbientAccess,
];

/** Everything that is wrong inside the files of a workspace. */
export function checkStyle({ packages }: Workspace): readonly Finding[] {
  return packages.flatMap(({ sources }) => sources).flatMap((source) => styleRules.flatMap((rule) => rule(source)));
}
