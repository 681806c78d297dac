import { ToolwrightError } from '@toolwright/contract';
import type { Chain } from './chain.js';
import { findFaults } from './plan/find-faults.js';
import { readChain } from './plan/read-chain.js';

/**
 * Declares a chain, and checks what can be checked without tools.
 * @example defineChain({ name: 'trip', steps: [{ id: 'now', tool: 'weather.current', arguments: { city: 'Oslo' } }] })
 * @throws ToolwrightError `invalid_chain` when references, ids or the graph are wrong
 */
export function defineChain(chain: Chain): Chain {
  const faults = findFaults(readChain(chain));
  if (faults.length > 0) {
    throw new ToolwrightError('invalid_chain', `Chain "${chain.name}": ${faults.map(({ message }) => message).join(' ')}`);
  }
  return Object.freeze({ ...chain, steps: Object.freeze(chain.steps.map((step) => Object.freeze({ ...step }))) });
}
