import type { ApprovalPolicy } from '@toolwright/contract';

/** What `@RequiresApproval` without options means, and `@Critical` without it: a person decides about each call, within a day. */
export const defaultApproval: ApprovalPolicy = Object.freeze({ kind: 'approval', expiresMs: 86_400_000 });
