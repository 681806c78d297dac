import { type Clock, declaredPermissions, type PermissionPolicy, type PermissionQuery } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import type { Answer } from '../../port/answer.js';
import { askPort } from '../../port/ask-port.js';

/** What asking for permission needs from outside. */
export interface PermissionServices {
  readonly clock: Clock;
  readonly permissionPolicy: PermissionPolicy;
}

/** Whether a principal may use a tool. Never throws and never rejects. */
export type AskPermission = (query: PermissionQuery, execution: Execution) => Answer<boolean>;

/** Makes the question to the bound policy. A policy that fails or hangs permits nothing. */
export function permissionAsker({ clock, permissionPolicy }: PermissionServices): AskPermission {
  // What goes by the declarations alone can neither fail nor wait.
  if (permissionPolicy === declaredPermissions) return (query) => declaredPermissions.isPermitted(query);
  return (query, execution) => {
    const ask = (): Answer<boolean> => permissionPolicy.isPermitted(query);
    return askPort({ port: 'PermissionPolicy', ask, effect: 'refused', otherwise: () => false }, execution, clock);
  };
}
