import { isRecord } from '../check/is-record.js';
import type { WireRequest } from '../server/wire-server.js';
import type { Refusal } from './refusal.js';
import type { ScriptedServerOptions } from './scripted-server-options.js';
import type { RequestBody } from './turn.js';
import type { Vendor } from './vendor.js';

/** By what a request is judged. */
export interface Judgement extends Pick<ScriptedServerOptions, 'apiKey' | 'validate'> {
  readonly vendor: Vendor;
  /** The bodies of the replies so far; what they gave out may have to come back. */
  readonly issued: readonly unknown[];
}

/** Finds the first reason for which the vendor would refuse a request: its path, its key, its headers, then its body. */
export function refuseRequest(request: WireRequest, judgement: Judgement): Refusal | undefined {
  const { vendor, apiKey } = judgement;
  const { method, path, body } = request;
  if (!vendor.path.test(path)) return { status: 404, message: `Nothing is served at ${method} ${path}.`, code: null };
  if (method !== 'POST') return { status: 405, message: `Only POST is allowed here; received ${method}.`, code: 'method_not_supported' };
  const key = vendor.readKey(request);
  if (key === undefined || (apiKey !== undefined && key !== apiKey)) return vendor.refuseKey(key);
  if (!request.headers['content-type']?.startsWith('application/json') || !isRecord(body)) {
    return { status: 400, message: 'Expected a JSON object as the body, declared as application/json.' };
  }
  return vendor.checkHeaders?.(request) ?? refuseBody(body, judgement);
}

function refuseBody(body: RequestBody, { vendor, issued, validate }: Judgement): Refusal | undefined {
  for (const violation of vendor.checkBody(body, issued)) return { status: 400, ...violation };
  const [problem] = validate?.(body) ?? [];
  return problem === undefined ? undefined : { status: 400, message: `The body does not fit the published schema: ${problem}` };
}
