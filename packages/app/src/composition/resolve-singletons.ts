import type { Container } from 'inversify';
import type { BindingNote } from './watch-binding.js';

/**
 * Makes the singletons of a container now and from this container, so that what is missing is missed at the start, and no container below
 * can put something of its own into one.
 */
export async function resolveSingletons(container: Container, notes: readonly BindingNote[]): Promise<void> {
  for (const { id, lifetime, options } of notes) {
    if (lifetime === 'singleton') await container.getAllAsync(id, options);
  }
}
