import { isRecord, type JsonRecord } from '../check/is-record.js';
import type { ReplyCall } from './reply.js';

/** The arguments of a scripted call as text, for vendors that send text. */
export function toArgumentsText({ arguments: given }: ReplyCall): string {
  return typeof given === 'string' ? given : JSON.stringify(given);
}

/** The arguments of a scripted call as an object, for vendors that send one; empty where the text is no object. */
export function toArgumentsObject(call: ReplyCall): JsonRecord {
  try {
    const parsed: unknown = JSON.parse(toArgumentsText(call));
    return isRecord(parsed) ? parsed : {};
  } catch {
    return {};
  }
}
