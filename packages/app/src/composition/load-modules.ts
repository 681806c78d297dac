import { ToolwrightError } from '@toolwright/contract';
import { type Container, ContainerModule, type ContainerModuleLoadOptions, type ServiceIdentifier } from 'inversify';
import { allowRunScoped } from '../scope/bind-run-scoped.js';
import type { Making } from '../scope/making.js';
import { type BindingNote, watchBinding } from './watch-binding.js';

/** Where modules are loaded, and for whom their services are made. */
export interface Loading {
  readonly container: Container;
  readonly making: Making;
}

/**
 * Loads modules one after the other, and has every instance of what they bind reported to `making`.
 * @returns a note of each binding
 * @throws ToolwrightError `declaration_error` when a module comes twice
 */
export async function loadModules(modules: readonly ContainerModule[], { container, making }: Loading): Promise<readonly BindingNote[]> {
  if (new Set(modules).size < modules.length) {
    throw new ToolwrightError(
      'declaration_error',
      'A module is loaded once; createApp({ modules }) lists one of them twice, which would double its bindings. Remove one.',
    );
  }
  const notes = new Set<BindingNote>();
  const watcher = createWatcher({ container, making }, notes);
  await container.loadAsync(...modules.map((module) => new ContainerModule((options) => module.load(watcher(options)))));
  for (const { id, lifetime } of notes) if (lifetime === 'conditional') making.expectLate(id);
  return [...notes];
}

// Gives a module the same words as the container does, and notes what it says with them.
function createWatcher(
  { container, making }: Loading,
  notes: Set<BindingNote>,
): (words: ContainerModuleLoadOptions) => ContainerModuleLoadOptions {
  const hooked = new Set<ServiceIdentifier>();
  const note = (id: ServiceIdentifier): BindingNote => {
    if (!hooked.has(id)) reportInstances(id, { container, making });
    hooked.add(id);
    const added: BindingNote = { id, lifetime: 'singleton', options: {} };
    notes.add(added);
    return added;
  };
  const forget = <I>(id: I): I => {
    for (const known of notes) if (known.id === id) notes.delete(known);
    return id;
  };
  return (words) => {
    const bind: ContainerModuleLoadOptions['bind'] = (id) => watchBinding(words.bind(id), note(id));
    allowRunScoped(bind, making);
    return {
      ...words,
      bind,
      rebind: (id) => watchBinding(words.rebind(forget(id)), note(id)),
      rebindAsync: async (id) => watchBinding(await words.rebindAsync(forget(id)), note(id)),
      unbind: (id) => words.unbind(forget(id)),
      unbindAsync: (id) => words.unbindAsync(forget(id)),
    };
  };
}

/** Has every instance that a container makes of a service reported. */
export function reportInstances(id: ServiceIdentifier, { container, making }: Loading): void {
  container.onActivation(id, (_context, instance) => {
    making.adopt(id, instance);
    return instance;
  });
}
