import { isRecord } from '@toolwright/provider-kit';

type JsonRecord = Readonly<Record<string, unknown>>;

/** Stands between two thoughts. */
export const thoughtSeparator = '\n\n';

/** The text of a message, a refusal included. */
export function fromMessage({ content }: JsonRecord): string {
  return readRecords(content)
    .map(({ text, refusal }) => [text, refusal].find((part) => typeof part === 'string') ?? '')
    .join('');
}

/** Whether a message declines to answer. */
export function isRefusal({ content }: JsonRecord): boolean {
  return readRecords(content).some(({ type }) => type === 'refusal');
}

/** What is shown of the thoughts of a reasoning item: their summary, and with open models themselves. */
export function fromReasoning({ summary, content }: JsonRecord): string {
  return [...readRecords(summary), ...readRecords(content)]
    .flatMap(({ text }) => (typeof text === 'string' ? [text] : []))
    .join(thoughtSeparator);
}

function readRecords(value: unknown): readonly JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
