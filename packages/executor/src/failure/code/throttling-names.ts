import type { CodeFamily } from './code-family.js';

const throttlingErrors = `
  BandwidthLimitExceeded EC2ThrottledException LimitExceededException PriorRequestNotComplete ProvisionedThroughputExceededException
  RequestLimitExceeded RequestThrottled RequestThrottledException SlowDown ThrottledException Throttling ThrottlingException
  TooManyRequestsException TransactionInProgressException`;

/**
 * Names of AWS errors that are worth repeating though many of them come with HTTP 400. A throttled request was refused; a request that
 * timed out may have been read.
 * @see https://github.com/smithy-lang/smithy-typescript (service-error-classification/constants)
 */
export const throttlingNames: CodeFamily = {
  transient: `${throttlingErrors} RequestTimeout RequestTimeoutException`,
  refused: throttlingErrors,
};
