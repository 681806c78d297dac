import type { JsonObject } from '@toolwright/contract';
import type { Exchange } from '../conversation/exchange.js';
import type { Conversation } from '../conversation/read-conversation.js';
import type { Asked } from '../request/asked.js';
import type { OfferedTool } from '../tool/offered-tool.js';
import { distinctCalls } from './distinct-calls.js';
import { fillFromResult } from './fill-from-result.js';
import type { PlannedCall } from './plan.js';

/** What a tool may be fed from. */
export interface Feeding {
  readonly asked: Asked;
  readonly conversation: Conversation;
  readonly exchanges: readonly Exchange[];
  readonly ranked: readonly OfferedTool[];
}

/** One call for each result that came before the tool's first call; later results cannot feed it, so that two tools never feed each other for ever. */
export function feedTool(tool: OfferedTool, { asked, conversation, exchanges, ranked }: Feeding): readonly PlannedCall[] {
  const { name } = tool.descriptor;
  const first = exchanges.findIndex((exchange) => exchange.tool === name && exchange.round === conversation.round);
  const before = first < 0 ? exchanges : exchanges.slice(0, first);
  const sources = before.length > 0 ? before : lastRound(conversation);
  const filled = sources
    .filter((exchange) => exchange.tool !== name)
    .map((exchange) => fillFromResult(tool, { exchange, ...toolOf(exchange, ranked) }, asked))
    .filter((each): each is JsonObject => each !== undefined);
  return distinctCalls(filled.map((each) => ({ tool, arguments: each })));
}

// "And what should I wear there?" goes by what was found for the message before.
function lastRound({ exchanges, round }: Conversation): readonly Exchange[] {
  return exchanges.filter((exchange) => exchange.round === round - 1);
}

function toolOf({ tool }: Exchange, ranked: readonly OfferedTool[]): { readonly tool?: OfferedTool } {
  const known = ranked.find(({ descriptor }) => descriptor.name === tool);
  return known ? { tool: known } : {};
}
