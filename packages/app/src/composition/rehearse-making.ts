import { ToolwrightError } from '@toolwright/contract';
import type { Container, ServiceIdentifier } from 'inversify';
import { serviceName } from './service-name.js';
import { toDeclarationError } from './to-declaration-error.js';

/** Stands first in every path of a rehearsal. */
export const rehearsalName = 'rehearsal';

/**
 * Has the container plan how it would make services, and makes nothing: what is missing is missed before the first run.
 * @throws ToolwrightError `declaration_error` naming what is missing
 */
export function rehearseMaking(container: Container, ids: readonly ServiceIdentifier[]): void {
  for (const id of ids) {
    try {
      plan(container, id);
    } catch (thrown) {
      throw toDeclarationError(serviceName(id), thrown);
    }
  }
}

function plan(container: Container, id: ServiceIdentifier): void {
  const stop = Symbol('stop');
  const rehearsal = Symbol(rehearsalName);
  const stopped = new ToolwrightError('declaration_error', 'Nothing is made in a rehearsal.');
  const halt = (): never => {
    throw stopped;
  };
  // A plan is made whole before its first part is, and here the first part stops it.
  container.bind(stop).toDynamicValue(halt).inTransientScope();
  container
    .bind(rehearsal)
    .toResolvedValue((_stop: unknown, _planned: unknown[]) => undefined, [stop, { serviceIdentifier: id, isMultiple: true }])
    .inTransientScope();
  try {
    container.get(rehearsal);
  } catch (thrown) {
    if (thrown !== stopped) throw thrown;
  } finally {
    container.unbind(rehearsal);
    container.unbind(stop);
  }
}
