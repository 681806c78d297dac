import type { JsonObject } from '../json/json-value.js';
import { isPermitted } from '../tool/is-permitted.js';
import type { Principal } from '../tool/principal.js';
import type { ToolDescriptor } from '../tool/tool-descriptor.js';

/** Whether a principal may use a tool. */
export interface PermissionQuery {
  readonly tool: ToolDescriptor;
  /** Absent when nobody in particular asks. */
  readonly principal: Principal | undefined;
  /** As checked. Absent when a tool is only about to be offered. */
  readonly arguments?: JsonObject;
}

/** Decides who may use what, at offer and again at call. A tool that is not permitted is never offered. */
export interface PermissionPolicy {
  isPermitted(query: PermissionQuery): boolean | Promise<boolean>;
}

/** Identifies the bound `PermissionPolicy`. */
export const PERMISSION_POLICY = Symbol.for('toolwright.PermissionPolicy');

/** Goes by what `@RequiresPermission` demands and the principal has; what is used until another policy is bound. */
export const declaredPermissions: PermissionPolicy = { isPermitted: ({ tool, principal }) => isPermitted(tool, principal) };
