import { createFailure, failed, isPermitted, type ToolDescriptor } from '@toolwright/contract';
import type { Strategy } from '../../pipeline/strategy.js';

/** Refuses a call whose principal lacks a permission that the tool requires, whoever offered the tool. */
export function permissionStrategy(descriptor: ToolDescriptor): Strategy {
  return (execution, next) => {
    const { principal } = execution.call;
    if (isPermitted(descriptor, principal)) return next(execution);
    const who = principal === undefined ? 'Nobody in particular' : 'The principal';
    return failed(createFailure('permission_denied', `${who} may not use ${descriptor.name}.`));
  };
}
