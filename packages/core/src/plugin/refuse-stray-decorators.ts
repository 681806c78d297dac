import { ToolwrightError } from '@toolwright/contract';
import { readMethodRecord } from '../metadata/method-record.js';
import type { ClassType } from '../signature/class-type.js';
import { prototypesOf } from './find-tool-methods.js';

/**
 * Refuses decorators of tools on methods that are none: they would be kept by nobody.
 * @param tools names of the methods that are tools
 * @throws ToolwrightError `declaration_error` naming class, method and what was declared
 */
export function refuseStrayDecorators(plugin: ClassType, tools: ReadonlySet<string>): void {
  for (const prototype of prototypesOf(plugin)) {
    for (const method of Object.getOwnPropertyNames(prototype)) {
      const declared = tools.has(method) ? [] : Object.keys(readMethodRecord(prototype, method));
      if (declared.length === 0) continue;
      throw new ToolwrightError(
        'declaration_error',
        `${plugin.name}.${method}: decorators declare ${declared.join(', ')} for a method that is no tool. Add @Tool({ description: '…' }), or remove them.`,
      );
    }
  }
}
