/** What the model says in one turn, in short; `toCompletion` makes the vendor's body of it. */
export interface OpenAiReply {
  readonly text?: string;
  readonly toolCalls?: readonly OpenAiReplyCall[];
  readonly refusal?: string;
  /** The vendor's finish reason. @default `tool_calls` with calls, else `stop` */
  readonly finish?: string;
  /** @default 10 in, 5 out, none cached */
  readonly usage?: { readonly inputTokens: number; readonly outputTokens: number; readonly cachedInputTokens?: number };
}

/** One tool call of a reply. */
export interface OpenAiReplyCall {
  /** @default `call_<turn>_<position>`, both from 1 */
  readonly id?: string;
  /** As the vendor writes it, for example `weather__forecast`. */
  readonly name: string;
  /** An object, or text that is sent as it is. */
  readonly arguments: Readonly<Record<string, unknown>> | string;
}
