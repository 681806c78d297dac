import type { Exchange } from '../conversation/exchange.js';
import { endSentence, formatList, formatText } from './format-value.js';
import type { Topic } from './topic.js';

/** Says which results are second best, and why; each reason once. */
export function tellDegradations(topics: readonly Topic[]): readonly string[] {
  const subjectsByReason = new Map<string, Set<string>>();
  for (const { subject, exchanges } of topics) {
    for (const reason of exchanges.flatMap(reasonsOf)) {
      subjectsByReason.set(reason, (subjectsByReason.get(reason) ?? new Set()).add(subject));
    }
  }
  return [...subjectsByReason].map(([reason, subjects]) => {
    const isAll = subjects.size === topics.length || subjects.has('');
    return `The figures${isAll ? '' : ` for ${formatList([...subjects])}`} are approximate, because ${reason}`;
  });
}

function reasonsOf({ result }: Exchange): readonly string[] {
  if (!result?.success || !result.degraded) return [];
  const { source, failure } = result.degraded;
  return [`the first source failed: ${endSentence(formatText(failure.message))} They come from ${endSentence(formatText(source))}`];
}
