import { createFailure, failed, type Outcome, type Principal, type ToolDescriptor } from '@toolwright/contract';
import type { Strategy } from '../../pipeline/strategy.js';
import { whenAnswered } from '../../port/when-answered.js';
import { type PermissionServices, permissionAsker } from './permission-asker.js';

/** Refuses a call that its principal is not permitted to make, whoever offered the tool. The policy sees the checked arguments. */
export function permissionStrategy(tool: ToolDescriptor, services: PermissionServices): Strategy {
  const ask = permissionAsker(services);
  return (execution, next) => {
    const { principal } = execution.call;
    const answer = ask({ tool, principal, arguments: execution.given }, execution);
    if (answer === true) return next(execution);
    return whenAnswered(answer, (isPermitted) => (isPermitted ? next(execution) : denied(tool, principal)));
  };
}

function denied({ name }: ToolDescriptor, principal: Principal | undefined): Outcome<never> {
  const who = principal === undefined ? 'Nobody in particular' : 'The principal';
  return failed(createFailure('permission_denied', `${who} may not use ${name}.`));
}
