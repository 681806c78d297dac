/** What the model says in one turn, in short and the same for every vendor; each vendor's `toReply` and `toStream` write it out. */
export interface Reply {
  readonly text?: string;
  /** What the model thought before; with whatever the vendor wants back unchanged, such as a signature. */
  readonly reasoning?: string;
  readonly toolCalls?: readonly ReplyCall[];
  readonly refusal?: string;
  /** The vendor's own finish reason. @default the one that fits the rest of the reply */
  readonly finish?: string;
  /** @default 10 in, 5 out, none cached, none for reasoning */
  readonly usage?: ReplyUsage;
}

/** One tool call of a reply. */
export interface ReplyCall {
  /** @default for example `call_<turn>_<position>`, both from 1; Gemini sends none unless given */
  readonly id?: string;
  /** As the vendor writes it, for example `weather__forecast`. */
  readonly name: string;
  /** An object, or text that is sent as it is by vendors that send text. */
  readonly arguments: Readonly<Record<string, unknown>> | string;
}

/** What a turn cost, in tokens. */
export interface ReplyUsage {
  /** All that went in, the cached included. */
  readonly inputTokens: number;
  /** All that came out, reasoning included. */
  readonly outputTokens: number;
  readonly cachedInputTokens?: number;
  readonly reasoningTokens?: number;
}
