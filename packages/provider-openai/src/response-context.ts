import type { Endpoint } from '@toolwright/provider-kit';
import type { Offer } from './offer.js';

/** What an answer is read with. */
export interface ResponseContext {
  readonly offer: Pick<Offer<unknown>, 'names' | 'restoreCall'>;
  readonly endpoint: Endpoint;
}
