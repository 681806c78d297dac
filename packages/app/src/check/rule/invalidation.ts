import { nearestNames } from '@toolwright/core';
import type { CheckRule } from '../check-rule.js';

/** Tags that `@Invalidates` names and no `@Cache` has: nothing is dropped, and stale results stay. */
export const checkInvalidation: CheckRule = ({ tools, extent = 'whole-app' }) => {
  const tags = new Set(tools.flatMap(({ policies }) => policies.cache?.tags ?? []));
  return tools.flatMap(({ name, invalidates }) =>
    invalidates
      .filter((tag) => !tags.has(tag))
      .map((tag) => {
        const [nearest] = nearestNames(tag, tags, 1);
        return {
          severity: extent === 'whole-app' ? ('warning' as const) : ('note' as const),
          tool: name,
          rule: 'invalidates-nothing',
          message: `@Invalidates names the tag "${tag}", and no @Cache ${extent === 'whole-app' ? '' : 'of the checked plugins '}has it: no result is dropped.`,
          cure: nearest === undefined ? `Give the cached reads @Cache({ tags: ['${tag}'] }).` : `Did you mean "${nearest}"?`,
        };
      }),
  );
};
