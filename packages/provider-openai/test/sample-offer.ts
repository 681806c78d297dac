import type { ToolDescriptor } from '@toolwright/contract';
import { createOffers, type Offer } from '../src/offer.js';
import type { FunctionDefinition } from '../src/to-function.js';

/** An offer of these tools, in no wrapping. */
export function sampleOffer(...tools: readonly ToolDescriptor[]): Offer<FunctionDefinition> {
  return createOffers((definition) => definition)(tools);
}

/** Where a test's model would be. */
export const sampleEndpoint = { model: 'gpt-x', baseUrl: 'http://localhost/v1', apiKey: 'hunter2hunter2' };
