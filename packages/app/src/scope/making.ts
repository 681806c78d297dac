import { ToolwrightError } from '@toolwright/contract';
import type { BindingConstraints, ServiceIdentifier } from 'inversify';
import { rehearsalName } from '../composition/rehearse-making.js';
import { serviceName } from '../composition/service-name.js';
import { Lifecycle } from '../lifecycle/lifecycle.js';
import type { RunScope } from './run-scope.js';

/** What the container is making things for: at the start the application's singletons, after that one run at a time. */
export class Making {
  /** Parts that live as long as the application. */
  readonly lifecycle = new Lifecycle();
  #phase: 'singletons' | 'rehearsal' | 'runs' = 'singletons';
  #run: RunScope | undefined;
  readonly #lateSingletons = new Set<unknown>();

  /** The run that something is being made for. @throws ToolwrightError `declaration_error` outside of that */
  runFor(id: ServiceIdentifier): RunScope {
    if (this.#run !== undefined) return this.#run;
    throw new ToolwrightError(
      'declaration_error',
      `${serviceName(id)} is known only while something is made for a run. Inject it into the constructor of a plugin or service of scope "run".`,
    );
  }

  /** Lets a synchronous function make things for a run. */
  forRun<T>(run: RunScope, make: () => T): T {
    const outer = this.#run;
    this.#run = run;
    try {
      return make();
    } finally {
      this.#run = outer;
    }
  }

  /** All singletons are made: from now on constructors are only planned, until `openRuns`. */
  rehearse(): void {
    this.#phase = 'rehearsal';
  }

  /** The start is over. */
  openRuns(): void {
    this.#phase = 'runs';
  }

  /** Notes a singleton that cannot be made at the start, because its binding has a condition. */
  expectLate(id: ServiceIdentifier): void {
    this.#lateSingletons.add(id);
  }

  /** Takes in an instance that the container has just made, for whoever it was made for. */
  adopt(id: ServiceIdentifier, instance: unknown): void {
    if (this.#lateSingletons.has(id)) return;
    const lifecycle = this.#run?.lifecycle ?? (this.#phase === 'singletons' ? this.lifecycle : undefined);
    lifecycle?.add(serviceName(id), instance);
  }

  /**
   * Stands as condition on everything that belongs to a run; the container asks it while it plans a constructor's arguments.
   * @throws ToolwrightError `declaration_error` naming the path, when a singleton is on the way
   */
  readonly refuseSingletons = (constraints: BindingConstraints): boolean => {
    const ids = pathOf(constraints);
    if (this.#phase !== 'singletons' && !ids.some((id) => this.#lateSingletons.has(id))) return true;
    const path = ids.map(serviceName).filter((name) => name !== rehearsalName);
    throw new ToolwrightError(
      'declaration_error',
      `${path.join(' > ')}: a part of this path is made once for all runs, and ${path.at(-1)} belongs to one run. Make it run-scoped: a plugin with definePlugin(ThePlugin, { scope: 'run' }), a service with bindRunScoped.`,
    );
  };
}

function pathOf(constraints: BindingConstraints): ServiceIdentifier[] {
  const path: ServiceIdentifier[] = [];
  let at: BindingConstraints | undefined = constraints;
  while (at !== undefined) {
    path.unshift(at.serviceIdentifier);
    at = at.getAncestor();
  }
  return path;
}
