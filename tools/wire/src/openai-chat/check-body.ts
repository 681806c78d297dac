import { findUnknownNames } from '../check/find-unknown-names.js';
import { isCount } from '../check/is-count.js';
import type { JsonRecord } from '../check/is-record.js';
import type { Violation } from '../check/violation.js';
import { checkMessages } from './check-messages.js';
import { checkTools } from './check-tools.js';

/** The parameters that this server knows; the API refuses a request with any that it does not know. */
const knownParameters =
  `frequency_penalty logit_bias logprobs max_completion_tokens max_tokens messages metadata model n parallel_tool_calls presence_penalty
  prompt_cache_key reasoning_effort response_format safety_identifier seed service_tier stop store stream stream_options temperature
  tool_choice tools top_logprobs top_p user verbosity`.split(/\s+/);

/** Finds what Chat Completions would refuse in a request's body. */
export function* checkBody(body: JsonRecord): Generator<Violation> {
  yield* findUnknownNames(body, { known: knownParameters });
  if (typeof body.model !== 'string' || body.model === '') yield { message: 'Expected the name of a model.', param: 'model' };
  for (const param of ['max_completion_tokens', 'max_tokens']) {
    if (!isCount(body[param] ?? 1)) yield { message: 'Expected an integer of at least 1.', param };
  }
  if (body.stream_options !== undefined && body.stream !== true) {
    yield { message: "This is only allowed when 'stream' is true.", param: 'stream_options' };
  }
  yield* checkMessages(body.messages);
  yield* checkTools(body);
}
