import { PRINCIPAL, RUN_ID } from '@toolwright/contract';
import type { Container } from 'inversify';
import type { Making } from './making.js';

/** Binds what is known of the current run. */
export function bindRunValues(container: Container, making: Making): void {
  const values = [
    [PRINCIPAL, () => making.runFor(PRINCIPAL).owner.principal],
    [RUN_ID, () => making.runFor(RUN_ID).owner.runId],
  ] as const;
  for (const [id, read] of values) container.bind<unknown>(id).toDynamicValue(read).inTransientScope().when(making.refuseSingletons);
}
