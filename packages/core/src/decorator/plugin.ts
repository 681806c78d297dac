import { ToolwrightError } from '@toolwright/contract';
import { recordOnClass } from '../metadata/class-record.js';
import { recordOrigin } from '../metadata/origin.js';
import { placeName } from '../metadata/own-record.js';
import type { ClassType } from '../signature/class-type.js';

/** Options of `@Plugin`. */
export interface PluginOptions {
  /** First part of the names of its tools: letters, digits, `_` and `-`, beginning with a letter. */
  readonly name: string;
}

/**
 * Makes a class a plugin: its methods with `@Tool` become tools named `plugin.tool`.
 * @throws ToolwrightError `declaration_error` when the name is not of that form
 */
export function Plugin({ name }: PluginOptions): <C extends ClassType>(target: C) => void {
  return (target) => {
    if (typeof name !== 'string' || !/^[A-Za-z][A-Za-z0-9_-]*$/.test(name)) {
      throw new ToolwrightError(
        'declaration_error',
        `${placeName(target)}: @Plugin name is letters, digits, "_" and "-", beginning with a letter; received ${JSON.stringify(name)}. Rename the plugin.`,
      );
    }
    recordOnClass(target, { plugin: name }, '@Plugin');
    recordOrigin(target);
  };
}
