import type { ApprovalPolicy } from '../policy/approval-policy.js';
import type { InputKey } from '../policy/input-key.js';

/** What an author says against further use of a tool. */
export interface Deprecation {
  readonly reason: string;
  /** Version in which it was deprecated. */
  readonly since?: string;
  /** Name of the tool to use instead. */
  readonly use?: string;
}

/** How often a call may reach the receiver when its outcome is unknown: again with the same key, or never again. */
export type Delivery = 'at-least-once' | 'at-most-once';

/** What a tool does to the world, and what the world must grant first. */
export interface ToolTraits {
  /** It may destroy what cannot be brought back. Only described, to models and people. */
  readonly destructive: boolean;
  /** Each call needs approval, leaves an audit record and raises an alert of its own when it fails. */
  readonly critical: boolean;
  /** Its results come from strangers: the web, foreign servers. */
  readonly untrusted: boolean;
  readonly delivery: Delivery;
  /** What an object with a truthy `error` is that the tool returns: a failure, as if it had been thrown, or data like any other. */
  readonly returnedError: 'failure' | 'data';
  /** Largest result that is passed on whole, as JSON in bytes. @default 262,144 */
  readonly maxResultBytes: number;
  /** What a principal must be permitted, all of it. */
  readonly permissions: readonly string[];
  /** Tags of cached results that a success of this tool makes worthless. */
  readonly invalidates: readonly string[];
  /** When a person must agree first. */
  readonly approval?: ApprovalPolicy;
  /** Method that finds out whether a write happened. */
  readonly verify?: string;
  /** Method that undoes a finished write. */
  readonly compensate?: string;
  /** Writes with different keys may run side by side; those with one key run in order. */
  readonly stateful?: InputKey;
  /** Name of a group of tools with one purpose; the healthiest goes first. */
  readonly alternative?: string;
  readonly deprecated?: Deprecation;
}

/** The traits of a tool that declares none. */
export const defaultToolTraits: ToolTraits = Object.freeze({
  destructive: false,
  critical: false,
  untrusted: false,
  delivery: 'at-least-once',
  returnedError: 'failure',
  maxResultBytes: 262_144,
  permissions: Object.freeze([]),
  invalidates: Object.freeze([]),
});
