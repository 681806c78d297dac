import type { CheckRule } from '../check-rule.js';
import type { Finding } from '../finding.js';
import type { PatternRisk } from './find-pattern-risk.js';
import { type LocatedPattern, listPatterns } from './list-patterns.js';

/** At this length of text even a pattern with quadratic backtracking ends in a few milliseconds. */
const harmlessLength = 1_000;

/** Patterns in input schemas that a hostile text can keep busy for minutes: the model's arguments are not to be trusted. */
export const checkPatterns: CheckRule = async ({ tools }) => {
  const located = tools.flatMap(({ name, input }) => listPatterns(input.schema).map((pattern) => ({ tool: name, pattern })));
  if (located.length === 0) return [];
  // The analysis is large and no application needs it to run, so it is loaded only here.
  const { findPatternRisk } = await import('./find-pattern-risk.js');
  return located.flatMap(({ tool, pattern }): readonly Finding[] => {
    const judgement = judge(pattern, findPatternRisk(pattern.pattern));
    return judgement === undefined ? [] : [{ tool, ...judgement }];
  });
};

function judge({ path, pattern, maxLength }: LocatedPattern, risk: PatternRisk): Omit<Finding, 'tool'> | undefined {
  const subject = `The pattern /${pattern}/ of ${path === '' ? 'the arguments' : path}`;
  switch (risk) {
    case 'unreadable':
      return { severity: 'error', rule: 'pattern-unreadable', message: `${subject} is no regular expression.`, cure: 'Correct it.' };
    case 'exponential':
      return {
        severity: 'error',
        rule: 'pattern-unsafe',
        message: `${subject} can take exponential time: a text of thirty characters may stop the process.`,
        cure: 'Let no repetition stand in another that matches the same: ^(a+)+$ is ^a+$.',
      };
    case 'ambiguous':
      return {
        severity: 'warning',
        rule: 'pattern-ambiguous',
        message: `${subject} repeats alternatives that can begin with the same character, which may take exponential time.`,
        cure: 'Write them so that the first character decides: (?:ab|ac)* is (?:a[bc])*.',
      };
    case 'polynomial':
      if (maxLength <= harmlessLength) return undefined;
      return {
        severity: 'warning',
        rule: 'pattern-slow',
        message: `${subject} takes much more than twice the time for a text twice as long.`,
        cure: `Limit the text to ${harmlessLength} characters, with @MaxLength or maxLength.`,
      };
    case 'none':
      return undefined;
  }
}
