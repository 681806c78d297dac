import type { ToolDescriptor } from '@toolwright/contract';
import type { Conversation } from '../conversation/read-conversation.js';
import type { Plan } from '../plan/plan.js';
import { type Asked, wantedDates } from '../request/asked.js';
import { compareContestants } from './compare.js';
import { findContestants } from './contestant.js';
import { tellInability, tellOpen } from './inability.js';
import { tellDegradations } from './tell-degradations.js';
import { tellTopic } from './tell-topic.js';
import { groupByTopic } from './topic.js';

const closing = 'Answered by rules, without a language model.';

/** What an answer is made from. */
export interface AnswerMaterial {
  readonly asked: Asked;
  readonly conversation: Conversation;
  readonly offered: readonly ToolDescriptor[];
  readonly plan: Plan;
}

/** Sets what was found into sentences: the comparison, if one was asked for, then each subject, then what is doubtful or left undone. */
export function composeAnswer({ asked, conversation, offered, plan }: AnswerMaterial): string {
  if (plan.exchanges.length === 0) return tellInability(plan, offered);
  const topics = groupByTopic(plan.exchanges, { exchanges: conversation.exchanges, offered, asked });
  const focus = { told: new Set<string>(), askedStems: new Set(asked.words.flatMap(({ stems }) => stems)), dates: wantedDates(asked) };
  const isWrite = (tool: string) => offered.some(({ name, access }) => name === tool && access === 'write');
  const paragraphs = [
    asked.comparison ? compareContestants(findContestants(topics, wantedDates(asked)), asked.comparison) : '',
    topics.map((topic) => tellTopic(topic, { focus, isWrite, round: conversation.round })).join('\n'),
    [...tellDegradations(topics), ...tellOpen(plan.open)].join('\n'),
    closing,
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}
