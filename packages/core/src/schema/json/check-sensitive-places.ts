import { type JsonSchema, ToolwrightError } from '@toolwright/contract';
import { mayHavePlace } from './may-have-place.js';

/** Places that are to be masked, and where they are. */
export interface SensitivePlaces {
  readonly sensitive: readonly string[];
  readonly schema: JsonSchema;
  /** Where it is declared, for messages. @default the message names none */
  readonly place?: string;
}

/**
 * Refuses places that a schema does not have, for a misspelt one would mask nothing.
 * @throws ToolwrightError `declaration_error` naming the first
 */
export function checkSensitivePlaces({ sensitive, schema, place }: SensitivePlaces): void {
  const unknown = sensitive.find((each) => !mayHavePlace(schema, each));
  if (unknown === undefined) return;
  const message = `sensitive names places of the input schema, such as "card.number" or "cards[].number"; received "${unknown}", which it does not have. Correct it.`;
  throw new ToolwrightError('declaration_error', place === undefined ? message : `${place}: ${message}`);
}
