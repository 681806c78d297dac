import type { Part } from '@google/genai';
import type { JsonObject, ProviderState } from '@toolwright/contract';
import { isRecord, ownState } from '@toolwright/provider-kit';
import { api } from './api.js';

/** What the API must see again of a turn that it gave. */
export interface TurnState {
  /** The parts as they came, signatures included. */
  readonly parts: readonly Part[];
  /** Goes with the same request once more, where the API stopped in the middle of a turn. */
  readonly continuationToken?: string;
}

/** Parts of a turn as they came, pieces of one text put together. */
export class TurnParts {
  readonly #parts: JsonObject[] = [];

  add(part: JsonObject): void {
    if (isBareThought(part) || (isPlainText(part) && part.text === '')) return;
    const last = this.#parts.at(-1);
    if (last && isPlainText(last) && isPlainText(part)) this.#parts.splice(-1, 1, { text: `${last.text}${part.text}` });
    else this.#parts.push(part);
  }

  /** @returns undefined where the turn is plain text, which its message says as well */
  toState(continuationToken: string | undefined): ProviderState | undefined {
    if (continuationToken === undefined && this.#parts.every(isPlainText)) return undefined;
    return { api, state: { parts: this.#parts, ...(continuationToken !== undefined && { continuationToken }) } };
  }
}

/** Reads the state of a turn, where this API gave it. */
export function readTurnState(given: ProviderState | undefined): TurnState | undefined {
  const state = ownState(given, api);
  if (!isRecord(state) || !Array.isArray(state.parts)) return undefined;
  const { parts, continuationToken } = state;
  // `toState` wrote them down as they came from the API.
  return { parts: parts as unknown as readonly Part[], ...(typeof continuationToken === 'string' && { continuationToken }) };
}

/** A text with a signature is to stay by itself. */
function isPlainText(part: JsonObject): boolean {
  return Object.keys(part).join() === 'text';
}

/** A thought without a signature is for people only. */
function isBareThought({ thought, thoughtSignature }: JsonObject): boolean {
  return thought === true && thoughtSignature === undefined;
}
