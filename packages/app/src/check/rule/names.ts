import type { ToolDescriptor } from '@toolwright/contract';
import type { CheckRule } from '../check-rule.js';

/** Names that a model mixes up: they differ only in case, `_`, `-`, `.` or a plural "s". */
export const checkNames: CheckRule = ({ tools }) =>
  [...Map.groupBy(tools, soundOf).values()].flatMap(([first, ...others]) =>
    others.map(({ name }) => ({
      severity: 'warning' as const,
      tool: name,
      rule: 'name-alike',
      message: `A model can hardly tell its name from "${first?.name}".`,
      cure: 'Say in one of the names what is different.',
    })),
  );

function soundOf({ name }: ToolDescriptor): string {
  return name
    .split(/[._-]/)
    .map((word) => word.toLowerCase().replace(/s$/, ''))
    .join('');
}
