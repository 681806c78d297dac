import type { RequestBody } from '../server/turn.js';
import { checkMessages } from './check-messages.js';
import { checkTools } from './check-tools.js';
import type { Violation } from './violation.js';

/** The parameters that this server knows; the API refuses a request with any that it does not know. */
const knownParameters = new Set(
  `frequency_penalty logit_bias logprobs max_completion_tokens max_tokens messages metadata model n parallel_tool_calls presence_penalty
  prompt_cache_key reasoning_effort response_format safety_identifier seed service_tier stop store stream stream_options temperature
  tool_choice tools top_logprobs top_p user verbosity`.split(/\s+/),
);

/** Finds the first thing that the API would refuse in a request's body. */
export function checkBody(body: RequestBody): Violation | undefined {
  const first = violationsOf(body).next();
  return first.done ? undefined : first.value;
}

function* violationsOf(body: RequestBody): Generator<Violation> {
  for (const param of Object.keys(body)) {
    if (!knownParameters.has(param)) yield { message: `Unrecognized request argument supplied: ${param}`, param };
  }
  if (typeof body.model !== 'string' || body.model === '') yield { message: 'Expected the name of a model.', param: 'model' };
  const { max_completion_tokens: maxTokens = 1 } = body;
  if (!Number.isInteger(maxTokens) || Number(maxTokens) < 1) {
    yield { message: 'Expected an integer of at least 1.', param: 'max_completion_tokens' };
  }
  if (body.stream === true) yield { message: 'This server does not stream yet.', param: 'stream' };
  yield* checkMessages(body.messages);
  yield* checkTools(body);
}
