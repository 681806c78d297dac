import {
  type Clock,
  createFailure,
  declaredPermissions,
  failed,
  type Outcome,
  type PermissionPolicy,
  type Principal,
  type ToolDescriptor,
} from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import type { Strategy } from '../../pipeline/strategy.js';
import { askPort } from '../../port/ask-port.js';
import { whenAnswered } from '../../port/when-answered.js';

/** What asking for permission needs from outside. */
export interface PermissionServices {
  readonly clock: Clock;
  readonly permissionPolicy: PermissionPolicy;
}

/** Refuses a call that its principal is not permitted to make, whoever offered the tool. A policy that fails permits nothing. */
export function permissionStrategy(tool: ToolDescriptor, { clock, permissionPolicy }: PermissionServices): Strategy {
  const ask = (execution: Execution): boolean | Promise<boolean> => {
    const query = { tool, principal: execution.call.principal, arguments: execution.given };
    // What goes by the declarations alone can neither fail nor wait.
    if (permissionPolicy === declaredPermissions) return declaredPermissions.isPermitted(query);
    const question = { port: 'PermissionPolicy', ask: () => permissionPolicy.isPermitted(query), otherwise: () => false };
    return askPort({ ...question, effect: 'refused' }, execution, clock);
  };
  return (execution, next) =>
    whenAnswered(ask(execution), (isPermitted) => (isPermitted ? next(execution) : denied(tool, execution.call.principal)));
}

function denied({ name }: ToolDescriptor, principal: Principal | undefined): Outcome<never> {
  const who = principal === undefined ? 'Nobody in particular' : 'The principal';
  return failed(createFailure('permission_denied', `${who} may not use ${name}.`));
}
