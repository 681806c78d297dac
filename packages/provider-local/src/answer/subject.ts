import type { JsonObject, ToolDescriptor } from '@toolwright/contract';
import { callKey, type Exchange } from '../conversation/exchange.js';
import { fillFromResult } from '../plan/fill-from-result.js';
import type { Asked } from '../request/asked.js';
import { toOfferedTool } from '../tool/offered-tool.js';
import { formatText } from './format-value.js';

/** What is needed to tell what a call is about. */
export interface SubjectContext {
  /** All calls of the conversation, in order. */
  readonly exchanges: readonly Exchange[];
  readonly offered: readonly ToolDescriptor[];
  readonly asked: Asked;
}

/**
 * What a call is about. A call made from the result of another is about the same as that one, so the clothes for 31 °C are those for Shanghai;
 * two calls whose results were alike may have led to one.
 * @returns at least one subject; an empty text where the arguments name none
 */
export function subjectsOf(exchange: Exchange, context: SubjectContext): readonly string[] {
  const sources = sourcesOf(exchange, context);
  if (sources.length === 0) return [ownSubject(exchange, context.exchanges)];
  return [...new Set(sources.flatMap((source) => subjectsOf(source, context)))];
}

/** The earlier calls whose results give exactly these arguments. */
function sourcesOf(exchange: Exchange, { exchanges, offered, asked }: SubjectContext): readonly Exchange[] {
  const descriptor = offered.find(({ name }) => name === exchange.tool);
  if (!descriptor) return [];
  const tool = toOfferedTool(descriptor);
  const earlier = exchanges.slice(0, exchanges.indexOf(exchange)).filter((each) => each.tool !== exchange.tool);
  return earlier.filter((source) => {
    const sourceDescriptor = offered.find(({ name }) => name === source.tool);
    const fed = fillFromResult(tool, { exchange: source, ...(sourceDescriptor && { tool: toOfferedTool(sourceDescriptor) }) }, asked);
    return fed !== undefined && callKey(exchange.tool, fed) === callKey(exchange.tool, exchange.arguments);
  });
}

/** The arguments that differ from those of the tool's other calls; of a lone call, its one text. */
function ownSubject(exchange: Exchange, exchanges: readonly Exchange[]): string {
  const siblings = exchanges.filter(({ tool, round }) => tool === exchange.tool && round === exchange.round);
  const keys = Object.keys(exchange.arguments);
  const differing = keys.filter((key) =>
    siblings.some((sibling) => JSON.stringify(sibling.arguments[key]) !== JSON.stringify(exchange.arguments[key])),
  );
  if (differing.length > 0) return valuesOf(exchange.arguments, differing);
  const texts = keys.filter((key) => typeof exchange.arguments[key] === 'string');
  return texts.length === 1 ? valuesOf(exchange.arguments, texts) : '';
}

function valuesOf(values: JsonObject, keys: readonly string[]): string {
  return keys.map((key) => (typeof values[key] === 'string' ? formatText(values[key]) : JSON.stringify(values[key]))).join(', ');
}
