import type { Deprecation } from '@toolwright/contract';
import { recordOnMethod } from '../metadata/method-record.js';
import { placeName } from '../metadata/own-record.js';
import { checkText } from '../option/check-text.js';
import { refuseUnknownOptions } from '../option/refuse-unknown.js';
import type { AnyMethod, MethodDecoratorOf } from '../signature/method.js';

/**
 * Says that a tool should no longer be used, and what to use instead. It goes on working.
 * @throws ToolwrightError `declaration_error` without a reason
 */
export function Deprecated(options: Deprecation): MethodDecoratorOf<AnyMethod> {
  return (target, method) => {
    const place = placeName(target, method);
    refuseUnknownOptions({ place, decorator: '@Deprecated', options, known: ['reason', 'since', 'use'] });
    checkText({ place, option: '@Deprecated reason', value: options.reason });
    recordOnMethod(target, method, { deprecated: Object.freeze({ ...options }) }, '@Deprecated');
  };
}
