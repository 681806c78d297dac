import type { CheckRule } from '../check-rule.js';
import { findReference } from '../find-reference.js';

/** What `@Deprecated({ use })` recommends: another tool that is there. */
export const checkDeprecation: CheckRule = (subject) =>
  subject.tools.flatMap(({ name, deprecated }) => {
    const use = deprecated?.use;
    if (use === undefined) return [];
    const finding = { severity: 'warning' as const, tool: name, rule: 'deprecated-use' };
    if (use === name) return [{ ...finding, message: '@Deprecated recommends the tool itself.', cure: 'Name the tool that replaces it.' }];
    const reference = findReference(subject, use);
    if (reference.kind !== 'missing') return [];
    return [{ ...finding, message: `@Deprecated recommends "${use}", which is no tool.`, cure: reference.cure }];
  });
