import type { ProviderState } from '@toolwright/contract';
import { chatApi } from './chat-api.js';

/**
 * What must come back with the message: DeepSeek, and who follows it, refuse a turn with calls without its `reasoning_content`.
 * @see https://api-docs.deepseek.com/guides/thinking_mode
 */
export function toState(content: unknown): ProviderState | undefined {
  return typeof content === 'string' && content !== '' ? { api: chatApi, state: { reasoning_content: content } } : undefined;
}
