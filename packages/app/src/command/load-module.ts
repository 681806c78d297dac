import { extname } from 'node:path';
import { reasonOf, ToolwrightError } from '@toolwright/contract';
import type { LocatedModule } from './locate-module.js';

/** Imports a module. @throws ToolwrightError `declaration_error` naming the module, the reason and the cure */
export async function loadModule({ path, label }: LocatedModule, importModule: (path: string) => Promise<object>): Promise<object> {
  try {
    return await importModule(path);
  } catch (thrown) {
    if (thrown instanceof ToolwrightError) throw thrown;
    throw new ToolwrightError('declaration_error', `${label} could not be loaded: ${reasonOf(thrown)}. ${cureFor(path, thrown)}`, {
      cause: thrown,
    });
  }
}

function cureFor(path: string, thrown: unknown): string {
  if (/^\.[mc]?tsx?$/.test(extname(path))) return 'Node does not run decorators in TypeScript: build it and name the .js file.';
  const isMissing = typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === 'ERR_MODULE_NOT_FOUND';
  return isMissing
    ? 'Correct the path; or build the package and install what it imports.'
    : 'It must load without an application around it.';
}
