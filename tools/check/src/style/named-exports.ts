import { Visitor } from 'oxc-parser';
import type { Finding } from '../finding/finding.ts';
import type { StyleRule } from './style-rule.ts';

/** Finds default exports and `export *`, which hide what a module offers. */
export const checkNamedExports: StyleRule = (source) => {
  const findings: Finding[] = [];
  const report = (start: number, rule: string, message: string) => {
    findings.push({ path: source.path, line: source.lineAt(start), rule, message });
  };
  new Visitor({
    ExportDefaultDeclaration: ({ start }) => report(start, 'no-default-export', 'Default export found. Export it by its name.'),
    ExportAllDeclaration: ({ start }) => report(start, 'no-export-all', '`export *` found. List the names by hand.'),
    ExportNamedDeclaration({ specifiers, start }) {
      const isDefault = specifiers.some(({ exported }) => exported.type === 'Identifier' && exported.name === 'default');
      if (isDefault) report(start, 'no-default-export', 'Default export found. Export it by its name.');
    },
  }).visit(source.program);
  return findings;
};
