import type { EventOrigin, Failure } from '@toolwright/contract';

const longestReason = 200;

/** What an event is about, as the subject of a sentence. */
export function toSubject({ tool, model }: EventOrigin): string {
  return tool ?? model ?? 'The task';
}

/** A failure as the end of a sentence: one line of at most 200 characters; the whole text is in the field `error`. */
export function toReason(failure: Failure | undefined): string {
  if (failure === undefined) return '.';
  const text = failure.message.slice(0, longestReason).replace(/\s+/g, ' ').trim();
  const end = failure.message.length > longestReason ? '…' : /[.!?]$/.test(text) ? '' : '.';
  return `: ${text}${end}`;
}

/** A number with its noun: `1 call`, `2 calls`. */
export function toCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
