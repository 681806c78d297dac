import type { JsonSchema } from '@toolwright/contract';
import type { PropertyRule } from '../property-rule.js';
import { combineKeywords } from './combine-keywords.js';
import { dropIdleKeywords } from './drop-idle-keywords.js';
import { isCustomRule } from './is-custom-rule.js';
import { ruleTable } from './rule-table.js';
import { ruleWords } from './rule-words.js';
import type { Translation } from './translation.js';

/** What rules about one value say: by keywords what they can, the rest by words. */
export interface TranslatedRules {
  readonly keywords: JsonSchema;
  readonly words: readonly string[];
}

/** Rules that say when others hold, or what stands inside: the schema says both in its own way. */
const structural: ReadonlySet<string> = new Set(['isOptional', 'conditional', 'nested']);

/** Translates the rules about one value. @param items what is known of its entries, where it is a list */
export function translateRules(rules: readonly PropertyRule[], items: JsonSchema): TranslatedRules {
  let keywords: JsonSchema = {};
  const words: string[] = [];
  for (const rule of rules) {
    if (structural.has(rule.name)) continue;
    const translation = translateRule(rule, items);
    const combined = translation && combineKeywords(keywords, translation.keywords);
    keywords = combined ?? keywords;
    if (combined === undefined || translation?.says !== 'all') words.push(ruleWords(rule));
  }
  return { keywords: dropIdleKeywords(keywords), words };
}

/** All that rules say, by words alone. */
export function verbalizeRules(rules: readonly PropertyRule[]): readonly string[] {
  return rules.filter(({ name }) => !structural.has(name)).map(ruleWords);
}

function translateRule(rule: PropertyRule, items: JsonSchema): Translation | undefined {
  // One under a condition lets everything pass at times, which no keyword can say.
  if (rule.recorded.validateIf !== undefined || isCustomRule(rule)) return undefined;
  return ruleTable.get(rule.name)?.(rule.constraints, items);
}
