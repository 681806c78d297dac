import type { AskedWord } from './asked-word.js';
import type { Comparison } from './comparison.js';
import type { Mention } from './mention.js';
import type { Tense } from './tense.js';

/** What the last user message asks for, read once. */
export interface Asked {
  readonly text: string;
  readonly words: readonly AskedWord[];
  readonly mentions: readonly Mention[];
  readonly tenses: ReadonlySet<Tense>;
  readonly comparison?: Comparison;
}

/** The days that the request speaks of, in ISO form. */
export function wantedDates({ mentions }: Asked): readonly string[] {
  return mentions.flatMap((mention) => (mention.kind === 'date' ? mention.value.slice(0, 10) : []));
}
