import type { TextBlockParam } from '@anthropic-ai/sdk/resources/messages';

/** Text as content; none where there is nothing to read, because the API refuses blank blocks. */
export function toTextBlocks(text: string): TextBlockParam[] {
  return text.trim() === '' ? [] : [{ type: 'text', text }];
}
