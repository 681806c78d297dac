import type { InputProblem, JsonValue } from '@toolwright/contract';
import { memberPath } from '../member-path.js';
import { preview } from '../preview.js';
import type { StandardIssue } from './standard-schema.js';

/** What a library says is wrong, in our words. What is missing is told apart from what is wrong by looking at the value itself. */
export function toInputProblem(issue: StandardIssue, value: JsonValue): InputProblem {
  const keys = (issue.path ?? []).map((segment) => (typeof segment === 'object' ? segment.key : segment));
  const received = keys.reduce<unknown>(valueAt, value);
  const rule = received === undefined ? 'required' : ruleOf(issue);
  return {
    path: keys.reduce<string>((path, key) => memberPath(path, typeof key === 'symbol' ? String(key) : key), ''),
    expected: issue.message,
    received: preview(received),
    rule,
  };
}

function valueAt(outer: unknown, key: PropertyKey): unknown {
  if (typeof outer !== 'object' || outer === null || !Object.hasOwn(outer, key)) return undefined;
  // An own key of the object.
  return outer[key as keyof typeof outer];
}

// The standard has no name for a rule; zod and others put one beside.
function ruleOf(issue: StandardIssue): string {
  return 'code' in issue && typeof issue.code === 'string' ? issue.code : 'schema';
}
