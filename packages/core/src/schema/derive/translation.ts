import type { JsonSchema } from '@toolwright/contract';

/** What JSON Schema can say of a class-validator rule. */
export interface Translation {
  /** Never narrower than the rule: what the rule lets pass, they let pass. */
  readonly keywords: JsonSchema;
  /** Whether the keywords say the whole rule, or the rest is left to words. */
  readonly says: 'all' | 'part';
}

/** Translates one rule. @param items what is known of the entries, for a rule about a list */
export type Translate = (constraints: readonly unknown[], items: JsonSchema) => Translation;

/** Keywords that say all that a rule says. */
export function whole(keywords: JsonSchema): Translation {
  return { keywords, says: 'all' };
}

/** Keywords that let more pass than the rule does. */
export function part(keywords: JsonSchema): Translation {
  return { keywords, says: 'part' };
}
