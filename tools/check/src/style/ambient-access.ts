import { type Expression, Visitor } from 'oxc-parser';
import type { Finding } from '../finding/finding.ts';
import { listImports } from '../source/list-imports.ts';
import type { SourceFile } from '../source/source-file.ts';
import { isShipped, type StyleRule } from './style-rule.ts';

/** Where the machine's own time, chance and console may be used: to make the ports that everyone else is given. */
const portAdapters = [/^packages\/contract\/src\/port\//, /^packages\/testkit\/src\/clock\//];

const objects = ['console'];
const members = ['Date.now', 'performance.now', 'Math.random', 'AbortSignal.timeout', 'crypto.randomUUID'];
const functions = ['setTimeout', 'setInterval', 'setImmediate'];
const modules = ['node:timers', 'node:timers/promises', 'timers', 'timers/promises'];

/** Finds time, chance and output that were not passed in, so that no test can hold them. */
export const checkAmbientAccess: StyleRule = (source) => {
  if (!isShipped(source) || portAdapters.some((home) => home.test(source.path))) return [];
  const findings: Finding[] = listImports(source)
    .filter(({ specifier }) => modules.includes(specifier))
    .map(({ specifier, line }) => toFinding(source, line, specifier));
  const report = (start: number, name: string) => findings.push(toFinding(source, source.lineAt(start), name));
  new Visitor({
    MemberExpression({ object, property, computed, start }) {
      const owner = nameGlobal(object);
      if (owner === undefined || property.type !== 'Identifier' || computed) return;
      if (objects.includes(owner)) report(start, owner);
      else if (members.includes(`${owner}.${property.name}`)) report(start, `${owner}.${property.name}`);
    },
    CallExpression({ callee, start }) {
      const name = nameGlobal(callee);
      if (name !== undefined && functions.includes(name)) report(start, name);
    },
    NewExpression({ callee, arguments: args, start }) {
      if (nameGlobal(callee) === 'Date' && args.length === 0) report(start, 'new Date()');
    },
  }).visit(source.program);
  return findings;
};

/** The name of a global, also where it is written `globalThis.name`. */
function nameGlobal(expression: Expression): string | undefined {
  if (expression.type === 'Identifier') return expression.name;
  const isMember = expression.type === 'MemberExpression' && !expression.computed && expression.property.type === 'Identifier';
  const isGlobal = isMember && expression.object.type === 'Identifier' && expression.object.name === 'globalThis';
  return isGlobal ? expression.property.name : undefined;
}

function toFinding({ path }: SourceFile, line: number, name: string): Finding {
  return { path, line, rule: 'ambient-access', message: `\`${name}\` found. Take the Clock, Random, IdSource or Logger by constructor.` };
}
