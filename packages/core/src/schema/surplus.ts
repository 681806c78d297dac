import type { InputProblem } from '@toolwright/contract';

/** What is said about a property that nothing declares. */
export const surplus = { expected: 'no such argument', rule: 'known' } as const;

/** Whether a problem is that, and not a rule of the author's that happens to have the name. */
export function isSurplus({ expected, rule }: InputProblem): boolean {
  return rule === surplus.rule && expected === surplus.expected;
}
