import type { Principal } from './principal.js';
import type { ToolDescriptor } from './tool-descriptor.js';

/** Whether a principal has every permission that a tool requires. Nobody in particular has none. */
export function isPermitted({ permissions }: Pick<ToolDescriptor, 'permissions'>, principal: Principal | undefined): boolean {
  if (permissions.length === 0) return true;
  const granted = principal?.permissions ?? [];
  return permissions.every((permission) => granted.includes(permission));
}
