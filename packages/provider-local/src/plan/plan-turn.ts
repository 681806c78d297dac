import type { ToolDescriptor } from '@toolwright/contract';
import { callKey, type Exchange } from '../conversation/exchange.js';
import { hasFailed } from '../conversation/has-failed.js';
import type { Conversation } from '../conversation/read-conversation.js';
import type { Asked } from '../request/asked.js';
import type { OfferedTool } from '../tool/offered-tool.js';
import { withoutForeignClaims } from './claims.js';
import { distinctCalls } from './distinct-calls.js';
import { feedTool } from './feed-tool.js';
import { fillFromText } from './fill-from-text.js';
import { findProvider } from './find-provider.js';
import { isOnlyHinted, isToldByOthers } from './hint.js';
import type { PlainChoice } from './narrow-offer.js';
import type { Plan, PlannedCall } from './plan.js';
import { selectTools } from './select-tools.js';

/** What a plan is made from. */
export interface Situation {
  readonly asked: Asked;
  readonly conversation: Conversation;
  readonly offered: readonly ToolDescriptor[];
  readonly toolChoice: PlainChoice;
}

/**
 * Plans the next calls. First come calls that the text fills; when they are made, calls that their results feed; and where a relevant tool
 * lacks something that no result gave, one that may provide it. Nothing is called twice, and no tool that failed, so planning ends.
 */
export function planTurn({ asked, conversation, offered, toolChoice }: Situation): Plan {
  const { ranked, chosen, withheld } = selectTools(offered, asked, toolChoice);
  const fillings = chosen.map((tool) => ({
    tool,
    isHint: isOnlyHinted(tool, asked),
    ...fillFromText(tool, withoutForeignClaims(tool, chosen, asked)),
  }));
  const spoken = fillings.flatMap(({ calls, ...filling }) => calls.map((each) => ({ ...filling, arguments: each })));
  const unfilled = fillings.filter(({ calls }) => calls.length === 0);
  const exchanges = exchangesInUse(conversation, spoken);

  const direct = spoken.filter(({ isHint }) => !isHint);
  const hinted = spoken.filter(({ isHint, tool }) => isHint && !isToldByOthers(tool, exchanges, asked));
  const fed = unfilled.flatMap(({ tool }) => feedTool(tool, { asked, conversation, exchanges, ranked }));
  const next = [direct, hinted, fed].map((calls) => calls.filter((call) => mayCall(call, exchanges))).find(({ length }) => length > 0);
  if (next) return { calls: next, exchanges, open: [], withheld };

  const open = unfilled.filter(({ tool, isHint }) => !isCalled(tool, exchanges) && (!isHint || exchanges.length === 0));
  const isFree = ({ name }: ToolDescriptor) => !hasFailed(name, exchanges) && !chosen.some(({ descriptor }) => descriptor.name === name);
  const providers = toolChoice.kind === 'tool' ? [] : offered.filter(isFree);
  const provided = open.flatMap((each) => findProvider(each, providers, asked));
  return { calls: distinctCalls(provided.filter((call) => mayCall(call, exchanges))), exchanges, open, withheld };
}

function mayCall({ tool: { descriptor }, arguments: callArguments }: PlannedCall, exchanges: readonly Exchange[]): boolean {
  const key = callKey(descriptor.name, callArguments);
  return !hasFailed(descriptor.name, exchanges) && !exchanges.some((exchange) => callKey(exchange.tool, exchange.arguments) === key);
}

function isCalled({ descriptor: { name } }: OfferedTool, exchanges: readonly Exchange[]): boolean {
  return exchanges.some(({ tool }) => tool === name);
}

/** Calls of this round, and earlier successful ones that would only be repeated. */
function exchangesInUse({ exchanges, round }: Conversation, spoken: readonly PlannedCall[]): readonly Exchange[] {
  const wanted = new Set(spoken.map((call) => callKey(call.tool.descriptor.name, call.arguments)));
  return exchanges.filter(
    (exchange) => exchange.round === round || (exchange.result?.success === true && wanted.has(callKey(exchange.tool, exchange.arguments))),
  );
}
