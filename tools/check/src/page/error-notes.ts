import type { ErrorCode } from '@toolwright/contract';

/** What the page on errors says of a code beyond the catalogue; kept here, because programs do not need it. */
export interface ErrorNote {
  /** What happened. */
  readonly meaning: string;
  /** What a person who runs the application does about it. */
  readonly operator: string;
}

/** One note for each code of the catalogue, in its order. */
export const errorNotes = {
  tool_not_found: {
    meaning: 'The model called a name that no tool visible to this principal has.',
    operator: 'Nothing, if it is rare. Often: check that the plugin is registered and that the prompt names tools as they are offered.',
  },
  tool_disabled: {
    meaning: 'The tool exists and is switched off.',
    operator: 'Switch it on again in the policy overrides when the reason has gone.',
  },
  malformed_arguments: {
    meaning: 'The arguments were no JSON object, or broke a limit of the guard (forbidden keys, depth, size).',
    operator: 'Nothing, if it is rare. Often: the model is too weak for the schema, or the arguments are too large for it.',
  },
  missing_argument: {
    meaning: 'A required argument was missing, and nothing else was wrong.',
    operator: 'Nothing, if it is rare. Often: describe the argument better, or give it a default.',
  },
  invalid_arguments: {
    meaning: 'The arguments do not fit the input schema; each problem is named with its path.',
    operator: 'Nothing, if it is rare. Often: say in the description what is expected, with an example.',
  },
  irrelevant_call: {
    meaning: 'The tool guard found that the call does not fit the request.',
    operator: 'Look at refused calls that were right, and loosen the guard.',
  },
  call_truncated: {
    meaning: 'The model reached its token limit in the middle of this call, so the call was not run.',
    operator: 'Raise the output limit of the model, or let the tool take smaller arguments.',
  },
  permission_denied: {
    meaning: 'The principal may not use this tool with these arguments.',
    operator: 'Grant the permission if the principal should have it. Many at once: look for an attempt at abuse.',
  },
  approval_required: {
    meaning: 'A person has to approve the call first, and nobody has yet.',
    operator: 'Decide the request. Where nobody can be asked, bind an approval gate.',
  },
  approval_denied: {
    meaning: 'A person refused the call, or the request for approval expired.',
    operator: 'Nothing; the record of the approval says who decided.',
  },
  rate_limited: {
    meaning: 'The declared rate limit of the tool, the user or the tenant is used up. The handler did not run.',
    operator: 'Raise the limit if the receiver allows more; else let the callers slow down.',
  },
  bulkhead_full: {
    meaning: 'As many calls as the bulkhead admits are running, and its queue is full. The handler did not run.',
    operator: 'Find out what makes calls slow; raise the number of slots only if the receiver can take it.',
  },
  circuit_open: {
    meaning: 'The tool failed so often of late that it is not called for a while. The handler did not run.',
    operator: 'Mend what the tool depends on. The circuit tries again by itself; it can also be closed by hand.',
  },
  timeout: {
    meaning: 'The handler, or the whole call, did not end within its time limit.',
    operator: 'Look at the latency of the receiver; raise the limit only if slow answers are worth waiting for.',
  },
  outcome_unknown: {
    meaning: 'A write was interrupted, and nobody knows whether it took effect. It was not repeated.',
    operator:
      'Find out at the receiver and tell the user. To have it settled by itself, declare the tool idempotent or give it a verification.',
  },
  cancelled: {
    meaning: 'The caller withdrew the call or the run.',
    operator: 'Nothing.',
  },
  execution_error: {
    meaning: 'The handler threw, or returned an error. Category and side effect come from what it threw.',
    operator: 'Read the cause in the log. Transient ones point at the receiver, permanent ones at the tool or its configuration.',
  },
  invalid_output: {
    meaning: 'The handler returned a value that does not fit its output schema. It ran, so a write has taken effect.',
    operator: 'Mend the tool or its schema; the receiver may have changed its answers.',
  },
  result_too_large: {
    meaning: 'The result is larger than the limit and could not be cut. The handler ran, so a write has taken effect.',
    operator: 'Let the tool answer in pages, raise the limit, or bind a result store.',
  },
  idempotency_conflict: {
    meaning: 'The idempotency key was used before, with other arguments.',
    operator: 'Mend the caller: a key belongs to one call and its repetitions.',
  },
  loop_detected: {
    meaning: 'The model repeated the same call without need, or tools called each other too deep.',
    operator: 'Read the run. Often the result does not tell the model that its wish was met.',
  },
  budget_exceeded: {
    meaning: 'The tool, the step or the run has used up its calls, tokens, money or time.',
    operator: 'Read the run to see what used it up; raise the budget if the work was worth it.',
  },
  dependency_failed: {
    meaning: 'The step was not run, because a step that it refers to failed.',
    operator: 'Look at the failure of the step that is named.',
  },
  invalid_chain: {
    meaning: 'The chain refers to a step or tool that is not there, or in a circle. Nothing was run.',
    operator: 'Correct the declaration of the chain, at the step that is named.',
  },
  model_unavailable: {
    meaning: 'The model could not be reached, was overloaded, or answered with a server error.',
    operator: 'Look at the status page of the vendor; declare a fallback model.',
  },
  model_refused: {
    meaning: 'The model declined to answer.',
    operator: 'Read the request; change the instructions if it was a fair one.',
  },
  content_filtered: {
    meaning: 'The filter of the vendor held back the request or the answer.',
    operator: 'Read the request; ask the vendor if the filter is wrong often.',
  },
  context_too_long: {
    meaning: 'Messages, tools and results together are longer than the model can read.',
    operator: 'Offer fewer tools, limit results, or shorten the history.',
  },
  authentication_failed: {
    meaning: 'The vendor of the model did not accept the credentials.',
    operator: 'Check the key, its project and its permissions, and that it has not expired.',
  },
  store_failed: {
    meaning: 'A store failed, or did not answer in time, and the call may not go on without it.',
    operator: 'Look at the health of the store.',
  },
  resume_conflict: {
    meaning: 'Another process has changed the run, or is working on it.',
    operator: 'Nothing, if it is rare. Often: see that only one worker resumes a run.',
  },
  declaration_error: {
    meaning: 'A decorator, policy, schema or binding is wrong or contradicts another. The message names the place and the cure.',
    operator: 'Correct the code or the configuration; the application does not start until then.',
  },
} as const satisfies Readonly<Record<ErrorCode, ErrorNote>>;
