import {
  type Clock,
  type LanguageModel,
  type ModelRequest,
  type ModelResponse,
  streamResponse,
  systemClock,
  type ToolCall,
  ToolwrightError,
} from '@toolwright/contract';
import { composeAnswer } from './answer/compose-answer.js';
import { type Conversation, readConversation } from './conversation/read-conversation.js';
import { narrowOffer } from './plan/narrow-offer.js';
import type { PlannedCall } from './plan/plan.js';
import { planTurn } from './plan/plan-turn.js';
import { readAsked } from './request/read-asked.js';

/** Settings of the local model. */
export interface LocalOptions {
  /** Tells what "today" and "tomorrow" mean, in UTC. @default the machine's clock */
  readonly clock?: Clock;
}

/**
 * A model that follows rules: it ranks the offered tools by the words of the last user message, fills their arguments from the text and from
 * earlier results, and sets the results into sentences. It needs no key and no network, keeps nothing between calls, and gives the same
 * response to the same request on the same day.
 */
export function local({ clock = systemClock }: LocalOptions = {}): LanguageModel {
  async function generate(request: ModelRequest): Promise<ModelResponse> {
    if (request.signal.aborted) throw new ToolwrightError('cancelled', 'The request was withdrawn before the local model answered it.');
    return respond(request, clock.now());
  }

  return { provider: 'local', model: 'rules-1', generate, stream: (request) => streamResponse(() => generate(request)) };
}

function respond(request: ModelRequest, now: number): ModelResponse {
  const { offered, toolChoice } = narrowOffer(request);
  const conversation = readConversation(request.messages);
  const asked = readAsked(conversation.request, now);
  const plan = planTurn({ asked, conversation, offered, toolChoice });
  if (plan.calls.length === 0) {
    return { text: composeAnswer({ asked, conversation, offered, plan }), toolCalls: [], finish: { unified: 'stop', raw: 'stop' } };
  }
  const calls = request.parallelToolCalls === 'off' ? plan.calls.slice(0, 1) : plan.calls;
  return { text: '', toolCalls: withIds(calls, conversation), finish: { unified: 'tool_calls', raw: 'tool_calls' } };
}

/** Numbers calls on from those of the conversation, whoever made them. */
function withIds(calls: readonly PlannedCall[], { callIds }: Conversation): readonly ToolCall[] {
  const ids: string[] = [];
  for (let number = callIds.size + 1; ids.length < calls.length; number += 1) {
    if (!callIds.has(`local_${number}`)) ids.push(`local_${number}`);
  }
  return calls.map(({ tool, arguments: callArguments }, place) => ({
    id: ids[place] ?? '',
    name: tool.descriptor.name,
    arguments: callArguments,
  }));
}
