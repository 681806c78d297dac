import { nearestNames } from '@toolwright/core';
import type { CheckRule } from '../check-rule.js';

/** Permissions that tools require and nobody has: such a tool is never offered to anybody. */
export const checkPermissions: CheckRule = ({ tools, grantedPermissions }) => {
  if (grantedPermissions === undefined) return [];
  return tools.flatMap(({ name, permissions }) =>
    permissions
      .filter((permission) => !grantedPermissions.includes(permission))
      .map((permission) => {
        const [nearest] = nearestNames(permission, grantedPermissions, 1);
        return {
          severity: 'warning' as const,
          tool: name,
          rule: 'permission-never-granted',
          message: `It requires "${permission}", which nobody is granted, so nobody can call it.`,
          cure: nearest === undefined ? 'Grant the permission to somebody.' : `Grant it to somebody; or did you mean "${nearest}"?`,
        };
      }),
  );
};
