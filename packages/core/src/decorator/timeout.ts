import { defaultTimeoutPolicy, type TimeoutPolicy } from '@toolwright/contract';
import { recordOnClass } from '../metadata/class-record.js';
import { recordOnMethod } from '../metadata/method-record.js';
import { placeName } from '../metadata/own-record.js';
import { checkNumber, maxOptionMs } from '../option/check-number.js';
import { refuseUnknownOptions } from '../option/refuse-unknown.js';
import type { PolicyDecorator } from '../signature/policy-decorator.js';

/** Options of `@Timeout`. */
export type TimeoutOptions = Partial<Omit<TimeoutPolicy, 'kind'>>;

/**
 * Limits how long an attempt may take. The limit holds even if the method ignores its signal.
 * @throws ToolwrightError `declaration_error` when an option is unknown or out of its range
 */
export function Timeout(options: TimeoutOptions): PolicyDecorator {
  return (target: object, method?: string) => {
    const place = placeName(target, method);
    refuseUnknownOptions({ place, decorator: '@Timeout', options, known: ['ms', 'graceMs', 'totalMs'] });
    const timeout: TimeoutPolicy = Object.freeze({ ...defaultTimeoutPolicy, ...options });
    checkNumber({ place, option: '@Timeout ms', value: timeout.ms, min: 1, max: maxOptionMs });
    checkNumber({ place, option: '@Timeout graceMs', value: timeout.graceMs, min: 0, max: maxOptionMs });
    if (timeout.totalMs !== undefined) {
      checkNumber({ place, option: '@Timeout totalMs', value: timeout.totalMs, min: 1, max: maxOptionMs });
    }
    if (method === undefined) recordOnClass(target, { timeout }, '@Timeout');
    else recordOnMethod(target, method, { timeout }, '@Timeout');
  };
}
