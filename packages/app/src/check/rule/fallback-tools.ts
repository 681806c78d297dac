import type { ToolDescriptor } from '@toolwright/contract';
import type { CheckSubject } from '../check-input.js';
import type { CheckRule } from '../check-rule.js';
import { findReference } from '../find-reference.js';
import type { Finding } from '../finding.js';
import { fallbackToolsOf } from './fallback-tools-of.js';

/** Tools that `@Fallback({ tool })` names: each is there, and no read is answered by a write. */
export const checkFallbackTools: CheckRule = (subject) =>
  subject.tools.flatMap((tool) => fallbackToolsOf(tool).flatMap((target) => checkTarget(subject, tool, target)));

function checkTarget(subject: CheckSubject, { name, access }: ToolDescriptor, target: string): readonly Finding[] {
  const reference = findReference(subject, target);
  switch (reference.kind) {
    case 'missing':
      return [
        {
          severity: 'error',
          tool: name,
          rule: 'fallback-unknown',
          message: `@Fallback names "${target}", which is no tool.`,
          cure: reference.cure,
        },
      ];
    case 'elsewhere':
      return [
        {
          severity: 'note',
          tool: name,
          rule: 'fallback-elsewhere',
          message: `@Fallback names "${target}", a tool of a plugin that is not checked here.`,
          cure: 'Check the whole application too.',
        },
      ];
    case 'tool':
      if (access === 'write' || reference.tool.access === 'read') return [];
      return [
        {
          severity: 'error',
          tool: name,
          rule: 'fallback-writes',
          message: `The tool only looks, but when it fails, "${target}" changes something that nobody asked for.`,
          cure: 'Fall back to a read, or mark that tool @ReadOnly if it only looks.',
        },
      ];
  }
}
