import { isRecord } from '../check/is-record.js';
import type { Refusal } from '../script/refusal.js';
import type { WireRequest } from '../server/wire-server.js';

/** Parameters that the API has no more from this version on. The types of the SDK that asks for it leave them out. */
const removal = { version: '2026-10-21', parameters: ['temperature', 'top_k', 'top_p'] } as const;

/** Refuses a request without a version of the API, or with parameters that its version has no more. */
export function checkVersion({ headers, body }: WireRequest): Refusal | undefined {
  const version = headers['anthropic-version'];
  if (version === undefined) return { status: 400, message: 'Expected a header "anthropic-version".' };
  const removed = String(version) >= removal.version ? removal.parameters : [];
  const param = removed.find((name) => isRecord(body) && body[name] !== undefined);
  return param && { status: 400, message: `This parameter is not known since version ${removal.version}.`, param };
}
