import { ToolwrightError } from '@toolwright/contract';
import type { Bind, Newable, ServiceIdentifier } from 'inversify';
import { serviceName } from '../composition/service-name.js';
import type { Making } from './making.js';

const makingOf = new WeakMap<Bind, Making>();

/** Lets `bindRunScoped` work with the `bind` of a module. */
export function allowRunScoped(bind: Bind, making: Making): void {
  makingOf.set(bind, making);
}

/** What is bound, and to which class. */
export interface RunScopedBinding<T extends object> {
  readonly id: ServiceIdentifier<T>;
  readonly to: Newable<T>;
}

/**
 * Binds a service of which each run has an instance of its own, made at its first use and disposed when the run ends. It may inject
 * `PRINCIPAL` and `RUN_ID`.
 * @throws ToolwrightError `declaration_error` outside a module that is given to `createApp`
 * @example new ContainerModule(({ bind }) => bindRunScoped(bind, { id: MAILER, to: Mailer }))
 */
export function bindRunScoped<T extends object>(bind: Bind, { id, to }: RunScopedBinding<T>): void {
  const making = makingOf.get(bind);
  if (making === undefined) {
    throw new ToolwrightError(
      'declaration_error',
      `${serviceName(id)}: bindRunScoped takes the "bind" that createApp passes to a ContainerModule; received another. Call it in a module given to createApp or definePlugin.`,
    );
  }
  const made = Symbol(serviceName(id));
  bind<T>(made).to(to).inTransientScope();
  bind(id)
    .toDynamicValue((context) => making.runFor(id).instanceOf(made, () => context.get<T>(made)))
    .inTransientScope()
    .when(making.refuseSingletons);
}
