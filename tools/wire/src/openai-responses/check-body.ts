import { findUnknownNames } from '../check/find-unknown-names.js';
import { isCount } from '../check/is-count.js';
import type { JsonRecord } from '../check/is-record.js';
import type { Violation } from '../check/violation.js';
import { checkMessages } from './check-messages.js';
import { checkTools } from './check-tools.js';

/** The parameters that the API knows; it refuses any other. */
const knownParameters =
  `background context_management conversation include input instructions max_output_tokens max_tool_calls metadata model moderation
  parallel_tool_calls previous_response_id prompt prompt_cache_key prompt_cache_options prompt_cache_retention reasoning
  safety_identifier service_tier store stream stream_options temperature text tool_choice tools top_logprobs top_p truncation
  user`.split(/\s+/);

/** Tokens that a response may have, at least. */
const minOutputTokens = 16;

/** Finds what the Responses API would refuse in a request's body. */
export function* checkBody(body: JsonRecord, issued: readonly unknown[]): Generator<Violation> {
  yield* findUnknownNames(body, { known: knownParameters });
  if (typeof body.model !== 'string' || body.model === '') yield { message: 'Expected the name of a model.', param: 'model' };
  if (!isCount(body.max_output_tokens ?? minOutputTokens, minOutputTokens)) {
    yield { message: `Expected an integer of at least ${minOutputTokens}.`, param: 'max_output_tokens' };
  }
  if (body.stream_options !== undefined && body.stream !== true) {
    yield { message: "This is only allowed when 'stream' is true.", param: 'stream_options' };
  }
  yield* checkMessages(body, issued);
  yield* checkTools(body);
}
