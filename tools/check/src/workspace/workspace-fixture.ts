import { buildWorkspace } from './build-workspace.ts';
import type { Workspace } from './workspace.ts';

/** For tests: a workspace of files given as text or, for JSON files, as data. */
export function workspaceOf(files: Readonly<Record<string, unknown>>): Workspace {
  return buildWorkspace(
    new Map(Object.entries(files).map(([path, file]) => [path, typeof file === 'string' ? file : JSON.stringify(file)])),
  );
}
