import 'reflect-metadata';
import { ToolwrightError } from '@toolwright/contract';
import { helpText, readCommandLine } from './command-line.js';
import { runQuickstart } from './quickstart.js';

process.exitCode = await main(process.argv.slice(2));

/** @returns the exit code: 0 when there is an answer, else 1 */
async function main(args: readonly string[]): Promise<number> {
  const command = readCommandLine(args);
  if (command.kind === 'help') {
    console.log(helpText);
    return 0;
  }
  if (command.kind === 'mistake') return complain(command.message);

  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort());
  try {
    const result = await runQuickstart(command, {
      environment: process.env,
      isTerminal: process.stdout.isTTY === true,
      write: (line) => console.log(line),
      signal: interrupt.signal,
    });
    if (result.status === 'answered') return 0;
    return complain(
      result.failure ? `${result.failure.message} ${result.failure.suggestion}` : `The run ended without an answer (${result.status}).`,
    );
  } catch (thrown) {
    if (thrown instanceof ToolwrightError) return complain(thrown.message);
    throw thrown;
  }
}

function complain(message: string): number {
  console.error(message);
  return 1;
}
