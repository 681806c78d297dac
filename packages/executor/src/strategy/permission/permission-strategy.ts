import { createFailure, declaredPermissions, failed, type Outcome, type Principal, type ToolDescriptor } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import type { Next, Strategy } from '../../pipeline/strategy.js';
import type { Answer } from '../../port/answer.js';
import { whenAnswered } from '../../port/when-answered.js';
import { type PermissionServices, permissionAsker } from './permission-asker.js';

/** Refuses a call that its principal is not permitted to make, whoever offered the tool. The policy sees the checked arguments. */
export function permissionStrategy(tool: ToolDescriptor, services: PermissionServices): Strategy {
  // Where the declarations decide, and declare nothing, nobody need be asked.
  if (services.permissionPolicy === declaredPermissions && tool.permissions.length === 0) return (execution, next) => next(execution);
  const ask = permissionAsker(services);
  return (execution, next) => {
    const answer = ask({ tool, principal: execution.call.principal, arguments: execution.given }, execution);
    return answer === true ? next(execution) : goOn(answer, { tool, execution, next });
  };
}

interface Asked {
  readonly tool: ToolDescriptor;
  readonly execution: Execution;
  readonly next: Next;
}

// Apart from the strategy, because a function that makes another one costs room at each of its calls.
function goOn(answer: Answer<boolean>, { tool, execution, next }: Asked): ReturnType<Next> {
  return whenAnswered(answer, (isPermitted) => (isPermitted ? next(execution) : denied(tool, execution.call.principal)));
}

function denied({ name }: ToolDescriptor, principal: Principal | undefined): Outcome<never> {
  const who = principal === undefined ? 'Nobody in particular' : 'The principal';
  return failed(createFailure('permission_denied', `${who} may not use ${name}.`));
}
