import { createHash } from 'node:crypto';
import type { JsonObject, Principal, ToolDescriptor } from '@toolwright/contract';
import { canonicalJson } from './canonical-json.js';

/** What makes two calls the same call. */
export interface HashedCall {
  readonly tool: ToolDescriptor;
  /** As checked. */
  readonly given: JsonObject;
  readonly principal: Principal | undefined;
}

/**
 * Digest of tool, version, arguments and principal: what an approval is bound to, and what an idempotency key stands for. Who has it cannot
 * tell the arguments. @returns 64 hexadecimal digits, SHA-256
 */
export function hashCall({ tool, given, principal }: HashedCall): string {
  const whose = [principal?.tenant ?? null, principal?.id ?? null];
  return createHash('sha256')
    .update(canonicalJson([tool.name, tool.version ?? null, whose, given]))
    .digest('hex');
}
