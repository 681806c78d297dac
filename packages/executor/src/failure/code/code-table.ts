import type { FailureCategory } from '@toolwright/contract';
import { type Verdict, verdictOf } from '../verdict.js';
import type { CodeFamily } from './code-family.js';

/** Verdicts by code. */
export type CodeTable = ReadonlyMap<string, Verdict>;

const categories: readonly FailureCategory[] = ['transient', 'permanent', 'unknown'];

/** Puts families of codes into one table. */
export function buildTable(families: readonly CodeFamily[]): CodeTable {
  return new Map(families.flatMap(listVerdicts));
}

function listVerdicts(family: CodeFamily): readonly (readonly [string, Verdict])[] {
  const refused = new Set(splitWords(family.refused));
  return categories.flatMap((category) =>
    splitWords(family[category]).map((code) => [code, verdictOf(category, refused.has(code) ? 'none' : 'uncertain')] as const),
  );
}

function splitWords(words = ''): readonly string[] {
  return words.split(/\s+/).filter((word) => word !== '');
}
