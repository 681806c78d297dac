import { delimiter, join } from 'node:path';
import type { CommandResult } from '@toolwright/process';
import { runCommand } from './run-command.ts';

/** A program installed by this workspace. */
export interface ToolCommand {
  /** As it is called in node_modules/.bin, for example `tsc`. */
  readonly tool: string;
  readonly arguments: readonly string[];
  /** Root of the repository. */
  readonly root: string;
  /** @default the root */
  readonly cwd?: string;
}

/** Runs an installed program, with the node that this workspace installed. */
export function runTool({ tool, arguments: args, root, cwd = root }: ToolCommand): Promise<CommandResult> {
  return runCommand({ program: toolPath(root, tool), arguments: args, cwd, env: toolEnvironment(root) });
}

/** Where the workspace installed a program. */
export function toolPath(root: string, tool: string): string {
  return join(root, 'node_modules', '.bin', tool);
}

/** This process's environment, in which `node` is the one that the workspace installed. */
export function toolEnvironment(root: string): NodeJS.ProcessEnv {
  return { ...process.env, PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter) };
}
