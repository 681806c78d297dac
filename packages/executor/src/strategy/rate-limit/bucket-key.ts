import type { Principal, Scope } from '@toolwright/contract';

/** Whose bucket is meant. */
export interface BucketOwner {
  readonly tool: string;
  readonly scope: Scope;
  readonly principal: Principal | undefined;
}

/**
 * Names the bucket that a call takes its token from. Callers without a principal share one bucket, and so do principals without a tenant
 * where the limit is for tenants: nobody escapes a limit by not saying who he is.
 */
export function bucketKey({ tool, scope, principal }: BucketOwner): string {
  if (scope === 'tool') return tool;
  const { tenant = '', id } = principal ?? {};
  if (scope === 'tenant') return `${tool} tenant ${tenant}`;
  // The length keeps tenant and id apart, whatever letters they are made of.
  return id === undefined ? `${tool} anonymous` : `${tool} user ${tenant.length} ${tenant} ${id}`;
}
