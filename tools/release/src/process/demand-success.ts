import { type Command, runCommand } from '@toolwright/process';
import { lastLines } from './last-lines.ts';

/** Runs a program without which nothing can go on. @returns its standard output @throws Error that names the command and shows the end of its output */
export async function demandSuccess(command: Command): Promise<string> {
  const { ok, stdout, output } = await runCommand(command);
  if (!ok) throw new Error(`${[command.program, ...command.arguments].join(' ')} failed in ${command.cwd}.\n${lastLines(output)}`);
  return stdout;
}
