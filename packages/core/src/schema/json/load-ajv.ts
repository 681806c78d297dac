import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The parts of ajv that are used here. */
export interface AjvParts {
  readonly core: typeof import('ajv');
  readonly draft2020: typeof import('ajv/dist/2020.js');
  readonly formats: typeof import('ajv-formats');
}

/**
 * Loads ajv, at the first call only: importing it takes an eighth of the time that importing this package takes, and tools that take classes never need it.
 * By `require`, because a schema that is at fault is refused where it is declared, and there nothing can wait for an import.
 */
export function loadAjv(): AjvParts {
  // The types of the modules that are named.
  return { core: require('ajv'), draft2020: require('ajv/dist/2020.js'), formats: require('ajv-formats') } as AjvParts;
}
