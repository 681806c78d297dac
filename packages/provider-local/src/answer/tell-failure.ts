import type { Exchange } from '../conversation/exchange.js';
import { labelOf } from './call-label.js';
import { endSentence, formatText } from './format-value.js';

/** Says that a call failed, why, and what may help. @returns an empty text for a call that did not fail */
export function tellFailure(exchange: Exchange): string {
  const { result } = exchange;
  const label = labelOf(exchange, exchange.tool);
  if (result === undefined) return `${label} has not answered.`;
  if (result.success) return '';
  const { message, suggestion } = result.failure;
  return `${label} failed: ${endSentence(formatText(message))} ${endSentence(formatText(suggestion))}`;
}
