import { ToolwrightError } from '@toolwright/contract';
import { checkCommand } from './check-command.js';
import type { CommandEnvironment } from './command-environment.js';
import { explainCommand } from './explain-command.js';
import { readArguments } from './read-arguments.js';
import { schemaCommand } from './schema-command.js';
import { usage } from './usage.js';

/** Runs one command line. @returns the exit code: 0, or 1 after a complaint or a failed check */
export async function runCommand([command = 'help', ...rest]: readonly string[], environment: CommandEnvironment): Promise<number> {
  try {
    switch (command) {
      case 'help':
      case '--help':
      case '-h':
        environment.write(usage);
        return 0;
      case 'check':
        return await checkCommand(readArguments(command, rest), environment);
      case 'explain':
        return await explainCommand(readArguments(command, rest), environment);
      case 'schema':
        return await schemaCommand(readArguments(command, rest), environment);
      default:
        environment.complain(`"${command}" is no command of toolwright.\n\n${usage}`);
        return 1;
    }
  } catch (thrown) {
    if (!(thrown instanceof ToolwrightError)) throw thrown;
    environment.complain(thrown.message);
    return 1;
  }
}
