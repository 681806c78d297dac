/** Whether trying again may help: `transient` yes, `permanent` no, `unknown` nobody can tell. */
export type FailureCategory = 'transient' | 'permanent' | 'unknown';
