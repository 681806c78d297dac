/** Identifies who asks in the current run, a `Principal` or `undefined`: injected into what lives for one run, and into nothing else. */
export const PRINCIPAL = Symbol.for('toolwright.Principal');

/** Identifies the current run's `RunId`, `undefined` outside a run: injected into what lives for one run, and into nothing else. */
export const RUN_ID = Symbol.for('toolwright.RunId');
