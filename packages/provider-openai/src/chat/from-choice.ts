import { isRecord } from '@toolwright/provider-kit';

/**
 * The message of a choice, or the piece of one that a stream brings. Text that stands in its place is how the older completions API answers,
 * and some compatible servers do so here too.
 * @returns undefined where the choice has neither
 */
export function fromChoice(choice: unknown, place: 'message' | 'delta'): Readonly<Record<string, unknown>> | undefined {
  if (!isRecord(choice)) return undefined;
  const { [place]: message, text } = choice;
  if (isRecord(message)) return message;
  return typeof text === 'string' ? { content: text } : undefined;
}
