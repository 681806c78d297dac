import type { CodeFamily } from './code-family.js';

/**
 * Codes and names of HTTP clients: axios, got, make-fetch-happen (npm), and the SDKs of OpenAI and Anthropic for errors without a status.
 * @see https://github.com/axios/axios#error-types
 * @see https://github.com/sindresorhus/got/blob/main/documentation/8-errors.md
 */
export const httpClientCodes: CodeFamily = {
  transient: `
    ERR_NETWORK ERR_BAD_RESPONSE ERR_CACHE_ACCESS ERR_READING_RESPONSE_STREAM ERR_SOCKET_TIMEOUT ESOCKETTIMEDOUT ECONNECTIONTIMEOUT
    EIDLETIMEOUT ERESPONSETIMEOUT ETRANSFERTIMEOUT request-timeout body-timeout
    APIConnectionError APIConnectionTimeoutError InternalServerError RateLimitError`,
  permanent: `
    ERR_ABORTED ERR_BAD_OPTION ERR_BAD_OPTION_VALUE ERR_BAD_REQUEST ERR_CANCELED ERR_DEPRECATED ERR_FORM_DATA_DEPTH_EXCEEDED
    ERR_FR_TOO_MANY_REDIRECTS ERR_NOT_SUPPORT ERR_TOO_MANY_REDIRECTS ERR_UNSUPPORTED_PROTOCOL EINTEGRITY EINVALIDPROXY
    APIUserAbortError AuthenticationError BadRequestError NotFoundError PermissionDeniedError UnprocessableEntityError`,
  unknown: 'ERR_BODY_PARSE_FAILURE ERR_GOT_REQUEST_ERROR ERR_HTTP_CONTENT_LENGTH_MISMATCH ERR_UPLOAD',
  refused: `
    ECONNECTIONTIMEOUT ERR_BAD_OPTION ERR_BAD_OPTION_VALUE ERR_UNSUPPORTED_PROTOCOL EINVALIDPROXY
    RateLimitError AuthenticationError BadRequestError NotFoundError PermissionDeniedError UnprocessableEntityError`,
};
