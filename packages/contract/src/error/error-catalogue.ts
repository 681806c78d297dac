import type { FailureCategory } from '../outcome/failure-category.js';
import type { SideEffect } from '../outcome/side-effect.js';

/** What a code stands for when nothing more precise is known. */
export interface ErrorEntry {
  readonly category: FailureCategory;
  /** Whether the tool's side effect can have happened; for a read it never has. */
  readonly sideEffect: SideEffect;
  /** What the model is advised to do. */
  readonly suggestion: string;
}

/** The one table of error codes: code → what it means for retries, for side effects and for the model. */
export const errorCatalogue = {
  tool_not_found: permanent('Use one of the offered tools.'),
  tool_disabled: permanent('Use another tool, or answer without it.'),
  malformed_arguments: permanent('Send the arguments again as one JSON object.'),
  missing_argument: permanent('Add the missing arguments and call again.'),
  invalid_arguments: permanent('Correct the named arguments and call again.'),
  irrelevant_call: permanent('Answer without this tool.'),
  call_truncated: permanent('The call was cut off and did not run. Send it again with less.'),
  permission_denied: permanent('Do not call this tool again; say that it is not allowed.'),
  approval_required: permanent('Wait for the approval.'),
  approval_denied: permanent('Do not call again; say that it was not approved.'),
  rate_limited: transient('Wait, then call again.'),
  bulkhead_full: transient('Wait, then call again.'),
  circuit_open: transient('Use another tool, or answer without it.'),
  timeout: {
    category: 'transient',
    sideEffect: 'unknown',
    suggestion: 'A read may be called again; of a write, find out first whether it happened.',
  },
  outcome_unknown: { category: 'unknown', sideEffect: 'unknown', suggestion: 'Find out whether it happened before you call again.' },
  cancelled: permanent('Stop; the request was withdrawn.'),
  execution_error: { category: 'unknown', sideEffect: 'unknown', suggestion: 'Use another tool, or say what could not be done.' },
  invalid_output: { category: 'permanent', sideEffect: 'applied', suggestion: 'The tool is at fault. Use another tool.' },
  result_too_large: { category: 'permanent', sideEffect: 'applied', suggestion: 'Ask for less.' },
  idempotency_conflict: permanent('Use a new key for other arguments.'),
  loop_detected: permanent('Use the earlier result; do not repeat the call.'),
  budget_exceeded: permanent('Answer with what is known.'),
  dependency_failed: permanent('Mend the step that this one needs.'),
  invalid_chain: permanent('Correct the named step.'),
  model_unavailable: transient('Try again later.'),
  model_refused: permanent('Ask differently.'),
  content_filtered: permanent('Ask differently.'),
  context_too_long: permanent('Send less.'),
  authentication_failed: permanent('Check the credentials.'),
  store_failed: transient('Try again later.'),
  resume_conflict: permanent('Load the run again.'),
  declaration_error: permanent('Correct the declaration.'),
} as const satisfies Record<string, ErrorEntry>;

function permanent(suggestion: string): ErrorEntry {
  return { category: 'permanent', sideEffect: 'none', suggestion };
}

function transient(suggestion: string): ErrorEntry {
  return { category: 'transient', sideEffect: 'none', suggestion };
}
