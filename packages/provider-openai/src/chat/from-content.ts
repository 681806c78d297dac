import { isRecord } from '@toolwright/provider-kit';

/** Text, null beside tool calls, or, with some compatible servers, a list of parts. */
export function fromContent(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part) => (isRecord(part) && part.type === 'text' && typeof part.text === 'string' ? part.text : '')).join('');
}
