import type { InputProblem, JsonValue } from '@toolwright/contract';
import { memberPath } from '../member-path.js';
import { preview } from '../preview.js';
import { maskQuote } from './mask-quote.js';
import type { StandardIssue } from './standard-schema.js';

/** Arguments that a schema has judged. */
export interface JudgedValue {
  readonly value: JsonValue;
  /** Places whose values are masked in what is said about them. */
  readonly sensitive: readonly string[];
}

/** What a library says is wrong, in our words. What is missing is told apart from what is wrong by looking at the value itself. */
export function toInputProblem(issue: StandardIssue, { value, sensitive }: JudgedValue): InputProblem {
  // A library's path may be a list of its own kind, which only makes others of that kind.
  const keys = Array.from(issue.path ?? [], (segment) => (typeof segment === 'object' ? segment.key : segment));
  const received = keys.reduce<unknown>(valueAt, value);
  const problem = {
    path: keys.reduce<string>((path, key) => memberPath(path, typeof key === 'symbol' ? String(key) : key), ''),
    expected: issue.message,
    received: preview(received),
    rule: received === undefined ? 'required' : ruleOf(issue),
  };
  return maskQuote(problem, sensitive);
}

function valueAt(outer: unknown, key: PropertyKey): unknown {
  if (typeof outer !== 'object' || outer === null || !Object.hasOwn(outer, key)) return undefined;
  // An own key of the object.
  return outer[key as keyof typeof outer];
}

// The standard has no name for a rule; zod and arktype put one beside as `code`, valibot as `type`.
function ruleOf(issue: StandardIssue): string {
  if ('code' in issue && typeof issue.code === 'string') return issue.code;
  return 'type' in issue && typeof issue.type === 'string' ? issue.type : 'schema';
}
