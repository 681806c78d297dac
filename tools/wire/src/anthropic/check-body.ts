import { findUnknownNames } from '../check/find-unknown-names.js';
import { isCount } from '../check/is-count.js';
import type { JsonRecord } from '../check/is-record.js';
import type { Violation } from '../check/violation.js';
import { checkMessages } from './check-messages.js';
import { checkThinking } from './check-thinking.js';
import { checkToolResults } from './check-tool-results.js';
import { checkTools } from './check-tools.js';

/** The parameters that the API knows; it refuses any other. */
const knownParameters =
  `cache_control container context_management diagnostics inference_geo max_tokens mcp_servers messages metadata model output_config
  service_tier speed stop_sequences stream system temperature thinking tool_choice tools top_k top_p`.split(/\s+/);

/** Finds what the Messages API would refuse in a request's body. */
export function* checkBody(body: JsonRecord, issued: readonly unknown[]): Generator<Violation> {
  yield* findUnknownNames(body, { known: knownParameters });
  const { model, max_tokens: maxTokens, system = '' } = body;
  if (typeof model !== 'string' || model === '') yield { message: 'Expected the name of a model.', param: 'model' };
  if (maxTokens === undefined) yield { message: 'This parameter is required.', param: 'max_tokens' };
  else if (!isCount(maxTokens)) yield { message: 'Expected an integer of at least 1.', param: 'max_tokens' };
  if (typeof system !== 'string' && !Array.isArray(system)) yield { message: 'Expected text or a list of text blocks.', param: 'system' };
  yield* checkMessages(body.messages);
  yield* checkToolResults(body.messages);
  yield* checkThinking(body, issued);
  yield* checkTools(body);
}
