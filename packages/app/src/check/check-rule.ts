import type { CheckSubject } from './check-input.js';
import type { Finding } from './finding.js';

/** Looks at all tools for one kind of mistake. */
export type CheckRule = (subject: CheckSubject) => readonly Finding[] | Promise<readonly Finding[]>;
