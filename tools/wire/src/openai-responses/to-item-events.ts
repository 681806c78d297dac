import { toPieces } from '../script/to-pieces.js';
import type { ResponsesItem, ResponsesPart } from './to-items.js';

interface StreamEvent {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Writes one item of a response's output as the events that announce, fill and finish it. */
export function toItemEvents(item: ResponsesItem, index: number): readonly StreamEvent[] {
  const place = { item_id: item.id, output_index: index };
  return [
    { type: 'response.output_item.added', output_index: index, item: toEmptyItem(item) },
    ...fillingEvents(item).map((event) => ({ ...event, ...place })),
    { type: 'response.output_item.done', output_index: index, item },
  ];
}

function toEmptyItem(item: ResponsesItem): ResponsesItem {
  switch (item.type) {
    case 'reasoning':
      return { ...item, summary: [] };
    case 'message':
      return { ...item, status: 'in_progress', content: [] };
    case 'function_call':
      return { ...item, status: 'in_progress', arguments: '' };
  }
}

function fillingEvents(item: ResponsesItem): readonly StreamEvent[] {
  switch (item.type) {
    case 'reasoning':
      return item.summary.flatMap(({ text }, index) =>
        [
          { type: 'part.added', part: { type: 'summary_text', text: '' } },
          ...toPieces(text).map((delta) => ({ type: 'text.delta', delta })),
          { type: 'text.done', text },
          { type: 'part.done', part: { type: 'summary_text', text } },
        ].map((event) => ({ ...event, type: `response.reasoning_summary_${event.type}`, summary_index: index })),
      );
    case 'message':
      return item.content.flatMap((part, index) => partEvents(part).map((event) => ({ ...event, content_index: index })));
    case 'function_call':
      return [
        ...toPieces(item.arguments).map((delta) => ({ type: 'response.function_call_arguments.delta', delta })),
        { type: 'response.function_call_arguments.done', arguments: item.arguments },
      ];
  }
}

function partEvents(part: ResponsesPart): readonly StreamEvent[] {
  switch (part.type) {
    case 'output_text':
      return [
        { type: 'response.content_part.added', part: { ...part, text: '' } },
        ...toPieces(part.text).map((delta) => ({ type: 'response.output_text.delta', delta, logprobs: [] })),
        { type: 'response.output_text.done', text: part.text, logprobs: [] },
        { type: 'response.content_part.done', part },
      ];
    case 'refusal':
      return [
        { type: 'response.content_part.added', part: { ...part, refusal: '' } },
        ...toPieces(part.refusal).map((delta) => ({ type: 'response.refusal.delta', delta })),
        { type: 'response.refusal.done', refusal: part.refusal },
        { type: 'response.content_part.done', part },
      ];
  }
}
