import type { SchemaLoss } from '@toolwright/contract';
import type { DialectRules } from '../dialect-rules.js';
import type { RawSchema } from '../merge-schemas.js';
import { replaceKeyword } from './replace-keyword.js';

type Replacements = DialectRules['replacements'];

/** A schema in the keywords of a dialect. */
export interface ReplacedKeywords {
  readonly schema: RawSchema;
  /** What the new keywords cannot say. */
  readonly effects: readonly Pick<SchemaLoss, 'keyword' | 'effect'>[];
}

/** Says keywords by others, where those are free; keywords that cannot be replaced stay. */
export function replaceKeywords(original: RawSchema, replacements: Replacements): ReplacedKeywords {
  const effects: Pick<SchemaLoss, 'keyword' | 'effect'>[] = [];
  let schema = original;
  for (const replacement of replacements) {
    const [keyword] = replacement;
    const next = schema[keyword] === undefined ? undefined : replaceKeyword(schema, replacement);
    if (next?.effect !== undefined) effects.push({ keyword, effect: next.effect });
    schema = next?.schema ?? schema;
  }
  return { schema, effects };
}

/** A keyword after the replacement, and the schema before it. */
export interface ReplacedIn {
  readonly keyword: string;
  readonly original: RawSchema;
}

/** The keyword of the original that came to be said by this one. */
export function findReplaced({ keyword, original }: ReplacedIn, replacements: Replacements): string {
  if (original[keyword] !== undefined) return keyword;
  const isReplaced = ([from, to]: readonly [string, string]) => to === keyword && original[from] !== undefined;
  return [...replacements].find(isReplaced)?.[0] ?? keyword;
}
