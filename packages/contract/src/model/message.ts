import type { ToolCall } from '../tool/tool-call.js';
import type { ToolResult } from '../tool/tool-result.js';
import type { ProviderState } from './provider-state.js';

/** Standing instructions to the model. */
export interface SystemMessage {
  readonly role: 'system';
  readonly text: string;
}

/** What the person or program says. */
export interface UserMessage {
  readonly role: 'user';
  readonly text: string;
}

/** One turn of the model. */
export interface AssistantMessage {
  readonly role: 'assistant';
  readonly text: string;
  readonly toolCalls: readonly ToolCall[];
  /** What the API that gave the turn must see again unchanged; opaque to everyone else. */
  readonly providerState?: ProviderState;
}

/** The results of all calls of the turn before, in call order. */
export interface ToolMessage {
  readonly role: 'tool';
  readonly results: readonly ToolResult[];
}

/** One entry of a conversation. */
export type Message = SystemMessage | UserMessage | AssistantMessage | ToolMessage;
