import { setImmediate } from 'node:timers/promises';

const turns = 4;

/**
 * Lets every promise chain that can go on go on, without waiting for real time.
 *
 * Before each turn of the event loop Node empties the microtask queue, so one turn settles a chain of awaits of any length. A few
 * more turns serve code that itself yields by `setImmediate` or a message port. Timers and input from outside are not waited for.
 */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await setImmediate();
}
