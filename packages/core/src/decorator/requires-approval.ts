import type { ApprovalPolicy } from '@toolwright/contract';
import { recordOnMethod } from '../metadata/method-record.js';
import { placeName } from '../metadata/own-record.js';
import { checkFunction } from '../option/check-function.js';
import { checkNumber } from '../option/check-number.js';
import { refuseUnknownOptions } from '../option/refuse-unknown.js';
import { defaultApproval, longestApprovalMs } from '../policy/default-approval.js';
import type { AnyMethod, InputIs, Instance, MethodDescriptor } from '../signature/method.js';

/** Options of `@RequiresApproval`. */
export interface RequiresApprovalOptions<I> extends Partial<Omit<ApprovalPolicy, 'kind' | 'when'>> {
  /** Whether this input needs approval. Pure and quick. @default every one does */
  readonly when?: (input: I) => boolean;
}

/**
 * Says that a person must agree before the tool runs, and when.
 * @throws ToolwrightError `declaration_error` when an option is unknown or out of its range
 */
export function RequiresApproval<I>(
  options: RequiresApprovalOptions<I> = {},
): <F extends AnyMethod>(target: Instance, method: string, descriptor: MethodDescriptor<F> & InputIs<I, F>) => void {
  return (target, method) => {
    const place = placeName(target, method);
    refuseUnknownOptions({ place, decorator: '@RequiresApproval', options, known: ['reason', 'expiresMs', 'when'] });
    const approval: ApprovalPolicy = Object.freeze({ ...defaultApproval, ...options });
    checkNumber({ place, option: '@RequiresApproval expiresMs', value: approval.expiresMs, min: 1, max: longestApprovalMs });
    if (options.when !== undefined) checkFunction({ place, option: '@RequiresApproval when', value: options.when });
    recordOnMethod(target, method, { approval }, '@RequiresApproval');
  };
}
