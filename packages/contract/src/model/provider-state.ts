import type { JsonValue } from '../json/json-value.js';

/**
 * What an API must see again unchanged in the next turn: reasoning items, thinking blocks, signatures. It means something to the API that
 * gave it alone, so an adapter leaves out the state of any other: a conversation may move to another model.
 */
export interface ProviderState {
  /** The API that gave it, for example `openai-responses`: vendor and API, because one vendor may have several. */
  readonly api: string;
  readonly state: JsonValue;
}
