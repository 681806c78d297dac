import { ToolwrightError } from '@toolwright/contract';
import { findOnClass } from '../metadata/class-record.js';
import { describeOrigin, findOrigin, ownOrigin } from '../metadata/origin.js';
import type { ClassType } from '../signature/class-type.js';

/**
 * The name that `@Plugin` gave to a class. A class that another copy of this package decorated is understood when both copies write the
 * same metadata version.
 * @throws ToolwrightError `declaration_error` when there is none, naming both copies where another one wrote it in a way this one cannot read
 */
export function readPluginName(plugin: ClassType): string {
  const name = findOnClass(plugin, 'plugin');
  if (name !== undefined) return name;
  const className = plugin.name || 'an unnamed class';
  const origin = findOrigin(plugin);
  if (origin === undefined) {
    throw new ToolwrightError(
      'declaration_error',
      `${className}: a class with @Plugin was expected, and it has none. Add @Plugin({ name: '…' }) from @toolwright/core.`,
    );
  }
  throw new ToolwrightError(
    'declaration_error',
    `${className} was decorated by ${describeOrigin(origin)}; it is read by ${describeOrigin(ownOrigin)}, which cannot understand it. Install versions with one metadata version.`,
  );
}
