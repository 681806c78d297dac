import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { reasonOf, ToolwrightError } from '@toolwright/contract';

/** The commands that look at a module. */
export type ModuleCommand = 'check' | 'explain' | 'schema';

/** A command line, read. */
export interface CommandArguments {
  /** The tool to explain. */
  readonly tool?: string;
  readonly module?: string;
  readonly format: 'json' | 'text';
  /** Path of a JSON file. */
  readonly policies?: string;
  readonly granted?: readonly string[];
  /** What makes a check fail. */
  readonly failOn: 'errors' | 'warnings';
}

const common: ParseArgsOptionsConfig = { json: { type: 'boolean' }, policies: { type: 'string' } };
const options: Readonly<Record<ModuleCommand, ParseArgsOptionsConfig>> = {
  check: { ...common, strict: { type: 'boolean' }, granted: { type: 'string' } },
  explain: common,
  schema: common,
};

/** Reads what follows the name of a command. @throws ToolwrightError `declaration_error` naming what is wrong */
export function readArguments(command: ModuleCommand, given: readonly string[]): CommandArguments {
  const { values, positionals } = parse(command, given);
  const [tool, ...modules] = command === 'explain' ? positionals : [undefined, ...positionals];
  if (command === 'explain' && tool === undefined) throw refusal('explain takes the name of a tool; received none.');
  const [module] = modules;
  if (modules.length > 1) throw refusal(`${command} takes one module; received ${modules.join(' ')}.`);
  const { json, strict, policies, granted } = values;
  return {
    ...(tool !== undefined && { tool }),
    ...(module !== undefined && { module }),
    ...(typeof policies === 'string' && { policies }),
    ...(typeof granted === 'string' && { granted: toList(granted) }),
    format: json === true ? 'json' : 'text',
    failOn: strict === true ? 'warnings' : 'errors',
  };
}

function parse(command: ModuleCommand, given: readonly string[]): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({ args: [...given], options: options[command], allowPositionals: true });
  } catch (thrown) {
    // Node's first sentence says what is wrong; the next ones talk of its own API.
    const [reason] = reasonOf(thrown).split(/\. |\n/);
    throw refusal(`${command}: ${reason?.replace(/\.$/, '')}.`);
  }
}

function toList(text: string): readonly string[] {
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function refusal(message: string): ToolwrightError {
  return new ToolwrightError('declaration_error', `toolwright ${message} See toolwright help.`);
}
