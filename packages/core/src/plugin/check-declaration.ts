import { type ToolDescriptor, ToolwrightError } from '@toolwright/contract';
import type { ClassType } from '../signature/class-type.js';

/** Refuses decorators that contradict each other. @throws ToolwrightError `declaration_error` naming class, method and cure */
export function checkDeclaration(plugin: ClassType, { method, access, idempotent, policies }: ToolDescriptor): void {
  const place = `${plugin.name}.${method}`;
  const { retry, fallback } = policies;

  if (retry && access === 'write' && !idempotent && retry.onlyIf !== 'not-applied') {
    throw new ToolwrightError(
      'declaration_error',
      `${place}: @Retry on a write may do it twice. Mark it @ReadOnly if it only looks, or add onlyIf: 'not-applied' to repeat only what certainly did not happen.`,
    );
  }
  for (const source of fallback?.sources ?? []) {
    if (source.method === method) {
      throw new ToolwrightError(
        'declaration_error',
        `${place}: @Fallback names another method; it names its own. Name the method that is to answer instead.`,
      );
    }
    const members: Readonly<Record<string, unknown>> = plugin.prototype as Readonly<Record<string, unknown>>;
    if (typeof members[source.method] !== 'function') {
      throw new ToolwrightError(
        'declaration_error',
        `${place}: @Fallback names a method of ${plugin.name}; received "${source.method}", which is none. Correct the name.`,
      );
    }
  }
}
