import { createFailure, type Failed, failed, type ToolDescriptor } from '@toolwright/contract';
import type { JournalAnswer } from './write-journal.js';

/** What the journal may say that keeps a write from being done. */
export type Refusal = Exclude<JournalAnswer, { readonly kind: 'claimed' | 'settled' }>;

/** Refuses a write whose key is not to be had. @param key as it was asked for */
export function refuseWrite(refusal: Refusal, key: string): Failed {
  switch (refusal.kind) {
    case 'running':
      return failed(createFailure('outcome_unknown', 'The same call is under way elsewhere; how it ends is not known here.'));
    case 'conflict':
      return failed(createFailure('idempotency_conflict', `The key ${key} belongs to another call: another tool, principal or arguments.`));
    case 'failed': {
      const message = `Whether this write was made before was to be known before it runs; the journal failed: ${refusal.reason}.`;
      return failed(createFailure('store_failed', message));
    }
  }
}

/** Refuses to repeat a write of which nobody knows whether it happened. @param message what became of it */
export function refuseUnknown({ delivery }: ToolDescriptor, message: string): Failed {
  const earlier = `This call was made before, and nobody knows whether it happened: ${message}`;
  if (delivery === 'at-least-once') return failed(createFailure('outcome_unknown', earlier));
  const suggestion = 'Ask a person to find out whether it happened.';
  return failed(createFailure('outcome_unknown', `${earlier} It is not repeated until a person has looked.`, { suggestion }));
}
