/** What a scripted server does with one valid request, of whichever vendor; `Reply` is what that vendor's model may say. */
export type Turn<Reply> = ScriptedTurn<Reply> | ((body: RequestBody) => ScriptedTurn<Reply>);

/** A turn that is decided. */
export type ScriptedTurn<Reply> =
  /** Answers with success. */
  | { readonly reply: Reply }
  /** Refuses. A body of text is sent as it is; without one, the vendor's usual for this status is. */
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  /** Never answers. */
  | { readonly hang: true }
  /** Breaks the connection in the middle of the body. */
  | { readonly cut: true }
  /** Answers with success, declared as JSON, and this text as the body. */
  | { readonly raw: string };

/** The JSON body of a request, validated before a turn sees it. */
export type RequestBody = Readonly<Record<string, unknown>>;
