import { formatRules } from './format-rules.js';
import { listRules } from './list-rules.js';
import { numberRules } from './number-rules.js';
import { textRules } from './text-rules.js';
import type { Translate } from './translation.js';
import { valueRules } from './value-rules.js';

/** What JSON Schema says of each rule of class-validator, by the name of the rule. A rule that is not here is the author's. */
export const ruleTable: ReadonlyMap<string, Translate> = new Map(
  Object.entries({ ...valueRules, ...numberRules, ...textRules, ...formatRules, ...listRules }),
);
