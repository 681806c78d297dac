import type { SchemaDialect } from '../port/schema-dialect.js';
import type { ModelRequest } from './model-request.js';
import type { ModelResponse } from './model-response.js';
import type { ModelStreamPart } from './model-stream-part.js';

/**
 * Something that answers messages and asks for tool calls: a vendor's API, a local rule-based model, a script in a test.
 * Both methods make one attempt: repeating, timing out and replacing it is the caller's business.
 */
export interface LanguageModel {
  /** For example `openai`. */
  readonly provider: string;
  /** The vendor's name of the model. */
  readonly model: string;
  /** What its API understands of names and schemas, where that is less than all: `app.check()` reports what is lost. */
  readonly dialect?: SchemaDialect;
  /** @throws ToolwrightError with the failure as data, `retryAfterMs` included; `cancelled` once the signal has fired */
  generate(request: ModelRequest): Promise<ModelResponse>;
  /**
   * The same turn, in pieces as they come; the last is `finished`. The request is sent when the stream is first read, and withdrawn when its
   * reader stops. A model that cannot stream uses `streamResponse`.
   * @throws ToolwrightError while it is read, as `generate` does, also in the middle; what came before is then no turn
   */
  stream(request: ModelRequest): AsyncIterable<ModelStreamPart>;
}

/** Identifies the bound `LanguageModel`. */
export const LANGUAGE_MODEL = Symbol.for('toolwright.LanguageModel');
