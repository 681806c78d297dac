import { Visitor } from 'oxc-parser';
import type { Finding } from '../finding/finding.ts';
import type { StyleRule } from './style-rule.ts';

/** Finds the type `any`, which switches the compiler off. */
export const checkNoAny: StyleRule = (source) => {
  const findings: Finding[] = [];
  new Visitor({
    TSAnyKeyword({ start }) {
      findings.push({
        path: source.path,
        line: source.lineAt(start),
        rule: 'no-any',
        message: '`any` found. Write `unknown` and narrow it.',
      });
    },
  }).visit(source.program);
  return findings;
};
