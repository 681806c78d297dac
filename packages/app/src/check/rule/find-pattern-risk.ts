import { type AST, visitRegExpAST } from '@eslint-community/regexpp';
import { getFirstConsumedChar, type ReadonlyFlags } from 'regexp-ast-analysis';
import { analyse } from 'scslre';

/**
 * How long a pattern may take on a hostile text. `exponential` and `polynomial` are certain; `ambiguous` may be exponential.
 * `unreadable` is no regular expression.
 */
export type PatternRisk = 'none' | 'polynomial' | 'ambiguous' | 'exponential' | 'unreadable';

/** A group that is repeated less often than this cannot double the work often enough to matter. */
const manyTimes = 10;

/**
 * The worst risk of a pattern, read with flag u as JSON Schema does. scslre proves what quantifiers do to each other; it does not look at
 * alternatives, so ours stands beside it and rather warns once too often.
 * @see https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS
 */
export function findPatternRisk(source: string): PatternRisk {
  const pattern = compile(source);
  if (pattern === undefined) return 'unreadable';
  const { parsed, reports } = analyse(pattern);
  if (reports.some(({ exponential }) => exponential)) return 'exponential';
  if (hasAmbiguousRepetition(parsed.pattern, parsed.flags)) return 'ambiguous';
  return reports.length > 0 ? 'polynomial' : 'none';
}

function compile(source: string): RegExp | undefined {
  try {
    return new RegExp(source, 'u');
  } catch {
    return undefined;
  }
}

function hasAmbiguousRepetition(pattern: AST.Pattern, flags: ReadonlyFlags): boolean {
  let isFound = false;
  visitRegExpAST(pattern, {
    onQuantifierEnter({ element, max }) {
      const isGroup = element.type === 'Group' || element.type === 'CapturingGroup';
      if (isGroup && max >= manyTimes) isFound ||= canBeginAlike(element.alternatives, flags);
    },
  });
  return isFound;
}

function canBeginAlike(alternatives: readonly AST.Alternative[], flags: ReadonlyFlags): boolean {
  const first = alternatives.map((alternative) => getFirstConsumedChar(alternative, 'ltr', flags).char);
  return first.some((one, index) => first.slice(index + 1).some((other) => !one.isDisjointWith(other)));
}
