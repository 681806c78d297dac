import { createOffers } from '../offer.js';
import type { Connection, PrepareTurn } from '../turn.js';
import { fromResponse } from './from-response.js';
import { StreamState } from './stream-state.js';
import { toRequest } from './to-request.js';
import { toTool } from './to-tools.js';

/** Prepares turns for Responses. */
export function createResponsesTurns({ client, endpoint, options }: Connection): PrepareTurn {
  const offerTools = createOffers(toTool);
  return (request) => {
    const offer = offerTools(request.tools);
    const body = toRequest(request, { model: endpoint.model, offer, options });
    return {
      ask: (signal) => client.responses.create(body, { signal }),
      askStreamed: (signal) => client.responses.create({ ...body, stream: true }, { signal }),
      read: (reply) => fromResponse(reply, { offer, endpoint }),
      startReading: () => new StreamState({ offer, endpoint }),
    };
  };
}
