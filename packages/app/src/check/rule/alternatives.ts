import type { CheckRule } from '../check-rule.js';

/** Groups of `@Alternative` with one member: there is nothing to choose from. */
export const checkAlternatives: CheckRule = ({ tools }) => {
  const groups = Map.groupBy(tools, ({ alternative }) => alternative);
  return [...groups].flatMap(([group, members]) => {
    const [only, ...others] = members;
    if (group === undefined || only === undefined || others.length > 0) return [];
    return [
      {
        severity: 'note' as const,
        tool: only.name,
        rule: 'alternative-alone',
        message: `It is the only tool of the @Alternative group "${group}", so there is nothing to choose from.`,
        cure: 'Correct the name of the group, or add a tool to it.',
      },
    ];
  });
};
