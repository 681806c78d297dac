import type { JsonObject } from '@toolwright/contract';
import { isRecord, parseArguments, restoreKeys } from '@toolwright/provider-kit';
import type { Block } from './block.js';
import type { Offer } from './offer.js';

/** The arguments of a call as the model meant them, under the keys that the tool declares; text where they are no object. */
export function fromInput({ name, input }: Block, { payloads }: Offer): JsonObject | string {
  const given = toJson(input);
  const offered = payloads.find(({ tool }) => tool.name === name);
  return typeof given === 'string' || !offered ? given : restoreKeys(given, offered.declaredKeys);
}

function toJson(input: unknown): JsonObject | string {
  // It was parsed from JSON, so it holds nothing else.
  if (isRecord(input)) return input as JsonObject;
  return parseArguments(typeof input === 'string' ? input : (JSON.stringify(input) ?? ''));
}
