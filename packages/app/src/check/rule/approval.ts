import type { CheckRule } from '../check-rule.js';

/** Tools that need approval where nobody is there to give it. */
export const checkApproval: CheckRule = ({ tools, approvalGate }) => {
  if (approvalGate !== 'unbound') return [];
  return tools
    .filter(({ approval }) => approval !== undefined)
    .map(({ name, critical }) => ({
      severity: 'note' as const,
      tool: name,
      rule: 'approval-without-gate',
      message: `${critical ? '@Critical' : '@RequiresApproval'}: each call waits for approval, and no approval gate is bound: none is ever given.`,
      cure: 'Bind an ApprovalGate.',
    }));
};
