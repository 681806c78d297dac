import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ToolwrightError } from '@toolwright/contract';
import { schemaReport } from './schema-report.js';

/** Where a command writes. */
export interface CommandOutput {
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
}

const usage = `toolwright schema <module>   prints the tools of the plugin classes that a module exports, as JSON: name, access, policies, schemas
toolwright help              prints this`;

/** Runs one command line. @returns the exit code: 0, or 1 after a complaint */
export async function runCommand([command = 'help', ...rest]: readonly string[], { write, complain }: CommandOutput): Promise<number> {
  switch (command) {
    case 'help':
    case '--help':
    case '-h':
      write(usage);
      return 0;
    case 'schema':
      return printSchema(rest, { write, complain });
    default:
      complain(`"${command}" is no command of toolwright.\n${usage}`);
      return 1;
  }
}

async function printSchema([path, ...more]: readonly string[], { write, complain }: CommandOutput): Promise<number> {
  if (path === undefined || more.length > 0) {
    complain(`toolwright schema takes the path of one module; received ${path === undefined ? 'none' : [path, ...more].join(' ')}.`);
    return 1;
  }
  try {
    const exported: object = await import(pathToFileURL(resolve(path)).href);
    write(JSON.stringify(schemaReport(exported, path), undefined, 2));
    return 0;
  } catch (thrown) {
    complain(
      thrown instanceof ToolwrightError
        ? thrown.message
        : `${path} could not be loaded: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
    );
    return 1;
  }
}
