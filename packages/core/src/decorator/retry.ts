import { defaultRetryPolicy, type RetryPolicy } from '@toolwright/contract';
import { recordOnClass } from '../metadata/class-record.js';
import { recordOnMethod } from '../metadata/method-record.js';
import { placeName } from '../metadata/own-record.js';
import { checkBackoff } from '../option/check-backoff.js';
import { checkFailureMatches } from '../option/check-failure-match.js';
import { checkNumber, maxOptionMs } from '../option/check-number.js';
import { refuseUnknownOptions } from '../option/refuse-unknown.js';
import type { PolicyDecorator } from '../signature/policy-decorator.js';

/** Options of `@Retry`. */
export type RetryOptions = Partial<Omit<RetryPolicy, 'kind'>>;

const known = ['maxAttempts', 'backoff', 'maxDurationMs', 'retryOn', 'abortOn', 'onlyIf'];

/**
 * Repeats failed attempts: transient failures always, unknown ones once, permanent ones never, unless `retryOn` or `abortOn` say otherwise.
 * @throws ToolwrightError `declaration_error` when an option is unknown or out of its range
 */
export function Retry(options: RetryOptions = {}): PolicyDecorator {
  return (target: object, method?: string) => {
    const place = placeName(target, method);
    refuseUnknownOptions({ place, decorator: '@Retry', options, known });
    const retry: RetryPolicy = Object.freeze({ ...defaultRetryPolicy, ...options });
    checkNumber({ place, option: '@Retry maxAttempts', value: retry.maxAttempts, min: 1, max: 100 });
    checkNumber({ place, option: '@Retry maxDurationMs', value: retry.maxDurationMs, min: 1, max: maxOptionMs });
    checkBackoff(place, retry.backoff);
    checkFailureMatches({ place, option: '@Retry retryOn', matches: retry.retryOn });
    checkFailureMatches({ place, option: '@Retry abortOn', matches: retry.abortOn });
    if (method === undefined) recordOnClass(target, { retry }, '@Retry');
    else recordOnMethod(target, method, { retry }, '@Retry');
  };
}
