import type { ErrorClassMatch, FailureMatch } from '@toolwright/contract';

/*
 * The errors of MicroProfile's test kit. What stands below Java's `Exception` there stands below `JException` here, and `JError` beside it.
 */
export class JException extends Error {}
export class JRuntime extends JException {}
class JError extends Error {}
export class TestException extends JRuntime {}
export class IOError extends JException {}
export class ParentErr extends JRuntime {}
export class ChildErr extends ParentErr {}
export class E0 extends JException {}
class E0S extends E0 {}
export class E1 extends E0 {}
class E1S extends E1 {}
export class E2 extends E1 {}
class E2S extends E2 {}

/** The nine errors of the rows about hierarchies, in the order of those rows. */
export const nineErrors = [JException, E0, E1, E2, E2S, E1S, E0S, JRuntime, JError] as const;

/** MicroProfile's own errors are Java `RuntimeException`s; ours are codes. */
export const frameworkErrors: readonly FailureMatch[] = ['timeout', 'circuit_open', 'bulkhead_full', 'rate_limited'];

/** Every failure: what `Throwable` is in Java. */
export const anyFailure: readonly FailureMatch[] = ['transient', 'permanent', 'unknown'];

/** Names a class of errors, and those that extend it. */
export function ofClass(error: ErrorClassMatch['error']): FailureMatch {
  return { error };
}
