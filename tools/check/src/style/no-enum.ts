import { Visitor } from 'oxc-parser';
import type { Finding } from '../finding/finding.ts';
import type { StyleRule } from './style-rule.ts';

/** Finds `enum` and `namespace`: TypeScript that is neither type nor JavaScript. */
export const checkNoEnum: StyleRule = (source) => {
  const findings: Finding[] = [];
  const report = (start: number, rule: string, message: string) => {
    findings.push({ path: source.path, line: source.lineAt(start), rule, message });
  };
  new Visitor({
    TSEnumDeclaration: ({ start }) => report(start, 'no-enum', '`enum` found. Write a union of literals.'),
    TSModuleDeclaration({ kind, start }) {
      if (kind === 'namespace') report(start, 'no-namespace', '`namespace` found. Export the names from a file of their own.');
    },
  }).visit(source.program);
  return findings;
};
