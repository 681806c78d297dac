import type { JsonObject, ToolChoice, ToolDescriptor } from '@toolwright/contract';
import { callKey, type Exchange } from '../conversation/exchange.js';
import { hasFailed } from '../conversation/has-failed.js';
import type { Conversation } from '../conversation/read-conversation.js';
import type { Asked } from '../request/asked.js';
import type { OfferedTool } from '../tool/offered-tool.js';
import { withoutForeignClaims } from './claims.js';
import { fillFromResult } from './fill-from-result.js';
import { fillFromText } from './fill-from-text.js';
import { findProvider } from './find-provider.js';
import { isOnlyHinted, isToldByOthers } from './hint.js';
import type { Plan, PlannedCall } from './plan.js';
import { selectTools } from './select-tools.js';

/** What a plan is made from. */
export interface Situation {
  readonly asked: Asked;
  readonly conversation: Conversation;
  readonly offered: readonly ToolDescriptor[];
  readonly toolChoice?: ToolChoice;
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
  const fed = unfilled.flatMap(({ tool }) => callsFedTo(tool, { asked, conversation, exchanges, ranked }));
  const next = [direct, hinted, fed].map((calls) => calls.filter((call) => mayCall(call, exchanges))).find(({ length }) => length > 0);
  if (next) return { calls: next, exchanges, open: [], withheld };

  const open = unfilled.filter(({ tool, isHint }) => !isCalled(tool, exchanges) && (!isHint || exchanges.length === 0));
  const others =
    toolChoice?.kind === 'tool' ? [] : offered.filter(({ name }) => !chosen.some(({ descriptor }) => descriptor.name === name));
  const provided = open.flatMap((each) =>
    findProvider(
      each,
      others.filter(({ name }) => !hasFailed(name, exchanges)),
      asked,
    ),
  );
  return { calls: distinct(provided.filter((call) => mayCall(call, exchanges))), exchanges, open, withheld };
}

function mayCall({ tool: { descriptor }, arguments: callArguments }: PlannedCall, exchanges: readonly Exchange[]): boolean {
  const key = callKey(descriptor.name, callArguments);
  return !hasFailed(descriptor.name, exchanges) && !exchanges.some((exchange) => keyOf(exchange) === key);
}

function isCalled({ descriptor: { name } }: OfferedTool, exchanges: readonly Exchange[]): boolean {
  return exchanges.some(({ tool }) => tool === name);
}

/** Calls of this round, and earlier successful ones that would only be repeated. */
function exchangesInUse({ exchanges, round }: Conversation, spoken: readonly PlannedCall[]): readonly Exchange[] {
  const wanted = new Set(spoken.map((call) => callKey(call.tool.descriptor.name, call.arguments)));
  return exchanges.filter((exchange) => exchange.round === round || (exchange.result?.success === true && wanted.has(keyOf(exchange))));
}

interface Feeding {
  readonly asked: Asked;
  readonly conversation: Conversation;
  readonly exchanges: readonly Exchange[];
  readonly ranked: readonly OfferedTool[];
}

/** One call for each result that came before the tool's first call; later results cannot feed it, so that two tools never feed each other for ever. */
function callsFedTo(tool: OfferedTool, { asked, conversation, exchanges, ranked }: Feeding): readonly PlannedCall[] {
  const { name } = tool.descriptor;
  const first = exchanges.findIndex((exchange) => exchange.tool === name && exchange.round === conversation.round);
  const before = first < 0 ? exchanges : exchanges.slice(0, first);
  const sources = before.length > 0 ? before : lastRound(conversation);
  const filled = sources
    .filter((exchange) => exchange.tool !== name)
    .map((exchange) => fillFromResult(tool, { exchange, ...toolOf(exchange, ranked) }, asked))
    .filter((each): each is JsonObject => each !== undefined);
  return distinct(filled.map((each) => ({ tool, arguments: each })));
}

// "And what should I wear there?" goes by what was found for the message before.
function lastRound({ exchanges, round }: Conversation): readonly Exchange[] {
  return exchanges.filter((exchange) => exchange.round === round - 1);
}

function toolOf({ tool }: Exchange, ranked: readonly OfferedTool[]): { readonly tool?: OfferedTool } {
  const known = ranked.find(({ descriptor }) => descriptor.name === tool);
  return known ? { tool: known } : {};
}

function keyOf(exchange: Exchange): string {
  return callKey(exchange.tool, exchange.arguments);
}

function distinct(calls: readonly PlannedCall[]): readonly PlannedCall[] {
  return [...new Map(calls.map((call) => [callKey(call.tool.descriptor.name, call.arguments), call])).values()];
}
