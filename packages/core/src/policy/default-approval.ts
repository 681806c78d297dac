import type { ApprovalPolicy } from '@toolwright/contract';

/** Longest time that a decision may take: one year, in milliseconds. */
export const longestApprovalMs = 31_536_000_000;

/** What `@RequiresApproval` without options means, and `@Critical` without it: a person decides about each call, within a day. */
export const defaultApproval: ApprovalPolicy = Object.freeze({ kind: 'approval', expiresMs: 86_400_000 });
