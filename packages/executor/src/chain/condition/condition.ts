import type { JsonValue } from '@toolwright/contract';
import type { StepValues } from '../reference/resolve-template.js';

/**
 * Whether a step runs, as data. Values may be references; one that leads nowhere, because its step failed, was skipped or gave no such value,
 * exists not, is not truthy, and is neither equal to, above nor below anything.
 */
export type Condition =
  | { readonly kind: 'exists'; readonly value: JsonValue }
  /** As in JavaScript: not null, false, 0 or an empty text. */
  | { readonly kind: 'truthy'; readonly value: JsonValue }
  /** The same JSON, in whatever order its keys stand. */
  | { readonly kind: 'equals'; readonly left: JsonValue; readonly right: JsonValue }
  /** `left` is the greater of two numbers. */
  | { readonly kind: 'above'; readonly left: JsonValue; readonly right: JsonValue }
  /** `left` is the smaller of two numbers. */
  | { readonly kind: 'below'; readonly left: JsonValue; readonly right: JsonValue }
  | { readonly kind: 'all'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'any'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'not'; readonly condition: Condition };

/** Whether a step runs, as a function of the results so far. Which it needs is not known, so name them in `after`. Throwing fails the step. */
export type ConditionFunction = (values: StepValues) => boolean;
