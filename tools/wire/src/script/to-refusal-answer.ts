import { type SentAnswer, toAnswer } from '../server/answer.js';
import type { Refusal } from './refusal.js';
import type { Vendor } from './vendor.js';

/** An answer that refuses a request in the vendor's words. */
export function toRefusalAnswer(refusal: Refusal, vendor: Vendor): SentAnswer {
  return toAnswer({ status: refusal.status, body: vendor.toErrorBody(refusal), headers: vendor.toErrorHeaders?.(refusal) ?? {} });
}
