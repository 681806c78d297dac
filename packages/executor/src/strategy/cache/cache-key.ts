import { createHash } from 'node:crypto';
import type { Principal, Scope, ToolDescriptor } from '@toolwright/contract';
import { canonicalJson } from '../../digest/canonical-json.js';
import type { Execution } from '../../execution/execution.js';

/** Names the entry of a call; `undefined` when nobody may be given its result, because it is not known whose it is. */
export type CacheKey = (execution: Execution) => string | undefined;

/**
 * Makes the keys of one tool's entries, of its name, version and input schema, the checked arguments in any order, and whose entry it is. All but the name
 * is hashed: a key has one length and tells no argument.
 */
export function createCacheKey({ name, version, input }: ToolDescriptor, scope: Scope): CacheKey {
  const tool = digest(canonicalJson([name, version ?? null, input.schema]));
  return ({ given, call }) => {
    const owner = ownerOf(scope, call.principal);
    return owner && `${name} ${digest(canonicalJson([tool, owner, given]))}`;
  };
}

function ownerOf(scope: Scope, principal: Principal | undefined): readonly (string | null)[] | undefined {
  switch (scope) {
    case 'tool':
      return [];
    case 'tenant':
      return principal?.tenant === undefined ? undefined : [principal.tenant];
    case 'user':
      return principal && [principal.tenant ?? null, principal.id];
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
