import type { JsonValue } from '@toolwright/contract';
import type { Exchange } from '../conversation/exchange.js';
import { isList } from '../json/shape.js';
import { capitalise, formatList, formatText } from './format-value.js';

/** A call as a heading: "Convert (100, USD, EUR)". @param name what the tool is called there; default its own name in words, without the plugin */
export function labelOf({ tool, arguments: callArguments }: Exchange, name = toWords(tool)): string {
  const values = Object.values(callArguments).map((value) => formatArgument(value ?? null));
  return values.length === 0 ? name : `${name} (${values.join(', ')})`;
}

function toWords(tool: string): string {
  return capitalise(tool.slice(tool.lastIndexOf('.') + 1).replaceAll(/[_-]+/g, ' '));
}

function formatArgument(value: JsonValue): string {
  if (typeof value === 'string') return formatText(value);
  return typeof value === 'object' && value !== null && isList(value)
    ? formatList(value.map(formatArgument))
    : formatText(JSON.stringify(value));
}
