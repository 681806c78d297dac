import { type Expression, Visitor } from 'oxc-parser';
import type { Finding } from '../finding/finding.ts';
import { isShipped, type StyleRule } from './style-rule.ts';

const bareErrors = ['Error', 'TypeError', 'RangeError'];

/** Finds thrown errors that carry no code, so that nobody can tell what to do about them. */
export const checkNoBareError: StyleRule = (source) => {
  if (!isShipped(source)) return [];
  const findings: Finding[] = [];
  new Visitor({
    ThrowStatement({ argument, start }) {
      const name = findBareError(argument);
      if (name === undefined) return;
      const message = `\`throw new ${name}\` found. Throw a ToolwrightError (in a tool: a ToolError) with a code of the catalogue.`;
      findings.push({ path: source.path, line: source.lineAt(start), rule: 'no-bare-error', message });
    },
  }).visit(source.program);
  return findings;
};

function findBareError(thrown: Expression): string | undefined {
  if (thrown.type !== 'NewExpression' && thrown.type !== 'CallExpression') return undefined;
  const { callee } = thrown;
  return callee.type === 'Identifier' && bareErrors.includes(callee.name) ? callee.name : undefined;
}
