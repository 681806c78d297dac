import { excerpt } from '../text/excerpt.js';
import { maskSecrets } from '../text/mask-secrets.js';

/** The model, its server and the key to it: what requests need and error messages speak of. */
export interface Endpoint {
  readonly model: string;
  readonly baseUrl: string;
  readonly apiKey: string;
}

/** Names model and server at the beginning of an error message. */
export function nameEndpoint({ model, baseUrl }: Endpoint): string {
  return `Model "${model}" at ${baseUrl}`;
}

/** Text from the server or the network, fit for an error message: short, in one line, no key in it. */
export function quote(text: string, { apiKey }: Endpoint): string {
  return excerpt(maskSecrets(text, [apiKey]));
}
