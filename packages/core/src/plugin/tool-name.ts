import { parseToolName, type ToolName, ToolwrightError } from '@toolwright/contract';
import { toSnakeCase } from './snake-case.js';

/** What the name of a tool is made of. */
export interface ToolNameSource {
  /** How the tool is named in messages: `WeatherPlugin.forecast`. */
  readonly place: string;
  readonly pluginName: string;
  readonly method: string;
  /** The name that `@Tool` gives. @default the method's name in snake_case */
  readonly given: string | undefined;
}

/** Names a tool. @throws ToolwrightError `declaration_error` naming class, method and the name that is none */
export function readToolName({ place, pluginName, method, given }: ToolNameSource): ToolName {
  try {
    return parseToolName(`${pluginName}.${given ?? toSnakeCase(method)}`);
  } catch (thrown) {
    if (!(thrown instanceof ToolwrightError)) throw thrown;
    throw new ToolwrightError('declaration_error', `${place}: ${thrown.message}`, { cause: thrown });
  }
}
