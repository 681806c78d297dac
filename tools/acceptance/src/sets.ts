import type { AcceptanceSet } from './acceptance-set.ts';

/** All acceptance sets; a new one is registered by its line here. */
export const sets: readonly AcceptanceSet[] = [];
