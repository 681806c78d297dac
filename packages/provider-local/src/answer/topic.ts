import type { Exchange } from '../conversation/exchange.js';
import { type SubjectContext, subjectsOf } from './subject.js';

/** What was found out about one subject. */
export interface Topic {
  /** Such as "Beijing"; empty where the calls name no subject. */
  readonly subject: string;
  readonly exchanges: readonly Exchange[];
}

/** Groups calls by what they are about, in the order in which the subjects came up. Calls that name no subject stay by themselves. */
export function groupByTopic(exchanges: readonly Exchange[], context: SubjectContext): readonly Topic[] {
  const topics: { readonly subject: string; readonly exchanges: Exchange[] }[] = [];
  for (const exchange of exchanges) {
    for (const subject of subjectsOf(exchange, context)) {
      const known = topics.find((topic) => subject !== '' && topic.subject.toLowerCase() === subject.toLowerCase());
      if (known) known.exchanges.push(exchange);
      else topics.push({ subject, exchanges: [exchange] });
    }
  }
  return topics;
}
