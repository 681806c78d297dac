import type { ToolDescriptor } from '@toolwright/contract';
import { createOfferTools } from '@toolwright/provider-kit';
import type { Offer } from '../src/offer.js';
import { toOfferedFunction } from '../src/to-tools.js';

/** The offer of these tools. */
export function sampleOffer(...tools: readonly ToolDescriptor[]): Offer {
  return createOfferTools(toOfferedFunction)(tools);
}
