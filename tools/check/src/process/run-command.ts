import { type Command, type CommandResult, runCommand as runProgram } from '@toolwright/process';
import { stopWhenInterrupted } from './stop-when-interrupted.ts';

/** Runs a program to its end, or to that of this process. It has ten minutes unless the command says otherwise. */
export function runCommand(command: Omit<Command, 'signal'>): Promise<CommandResult> {
  return stopWhenInterrupted((signal) => runProgram({ limitMs: 600_000, ...command, signal }));
}
