import type { CodeFamily } from './code-family.js';

/**
 * Codes in the answers of model vendors and of Google's APIs that say more than the HTTP status beside them: a used-up quota answers 429
 * like a rate limit, an overload within a stream comes after 200, a rate limit of Google's older APIs answers 403.
 * @see https://platform.openai.com/docs/guides/error-codes
 * @see https://docs.anthropic.com/en/api/errors
 * @see https://developers.google.com/workspace/drive/api/guides/handle-errors
 */
export const decidingServiceCodes: CodeFamily = {
  transient: `
    rate_limit_exceeded rate_limit_error overloaded_error overloaded engine_overloaded server_is_overloaded slow_down
    rateLimitExceeded userRateLimitExceeded RATE_LIMIT_EXCEEDED`,
  permanent: `
    insufficient_quota credit_balance_exhausted billing_hard_limit_reached billing_not_active billing_error account_deactivated
    access_terminated dailyLimitExceeded`,
  // Turned away at the door. An overload may strike in the middle of an answer.
  refused: `
    rate_limit_exceeded rate_limit_error rateLimitExceeded userRateLimitExceeded RATE_LIMIT_EXCEEDED
    insufficient_quota credit_balance_exhausted billing_hard_limit_reached billing_not_active billing_error account_deactivated
    access_terminated dailyLimitExceeded`,
};

/**
 * Codes in the answers of services that say the same as the status that usually stands beside them; they count where it is missing, as in
 * a stream. The words in capitals are Google's.
 * @see https://cloud.google.com/apis/design/errors#handling_errors
 */
export const serviceCodes: CodeFamily = {
  transient: `
    server_error api_error internal_server_error internal_error service_unavailable_error service_unavailable timeout_error timeout
    temporarily_unavailable too_many_requests RESOURCE_EXHAUSTED UNAVAILABLE DEADLINE_EXCEEDED ABORTED INTERNAL
    SERVICE_UNAVAILABLE INTERNAL_SERVER_ERROR TOO_MANY_REQUESTS`,
  permanent: `
    invalid_request_error invalid_request authentication_error permission_error not_found_error request_too_large unauthorized forbidden
    not_found invalid_api_key model_not_found context_length_exceeded content_policy_violation content_filter unsupported_parameter
    unsupported_value invalid_function_parameters unsupported_country_region_territory string_above_max_length invalid_grant
    invalid_client access_denied
    INVALID_ARGUMENT FAILED_PRECONDITION OUT_OF_RANGE UNAUTHENTICATED PERMISSION_DENIED NOT_FOUND ALREADY_EXISTS CANCELLED DATA_LOSS
    UNIMPLEMENTED API_KEY_INVALID BAD_REQUEST BAD_USER_INPUT UNAUTHORIZED FORBIDDEN GRAPHQL_PARSE_FAILED GRAPHQL_VALIDATION_FAILED`,
  refused: `
    too_many_requests TOO_MANY_REQUESTS
    invalid_request_error invalid_request authentication_error permission_error not_found_error request_too_large unauthorized forbidden
    invalid_api_key model_not_found context_length_exceeded unsupported_parameter unsupported_value invalid_function_parameters
    unsupported_country_region_territory string_above_max_length invalid_grant invalid_client access_denied
    INVALID_ARGUMENT FAILED_PRECONDITION OUT_OF_RANGE UNAUTHENTICATED PERMISSION_DENIED UNIMPLEMENTED API_KEY_INVALID BAD_REQUEST
    BAD_USER_INPUT UNAUTHORIZED FORBIDDEN GRAPHQL_PARSE_FAILED GRAPHQL_VALIDATION_FAILED`,
};
