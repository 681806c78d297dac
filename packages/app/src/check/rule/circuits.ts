import { isDeepStrictEqual } from 'node:util';
import type { CircuitBreakerPolicy, ToolDescriptor } from '@toolwright/contract';
import type { CheckRule } from '../check-rule.js';

// What belongs to the circuit. Which failures count is asked of the tool that fails, so that may differ.
const ofCircuit = [
  'failureRatio',
  'minimumCalls',
  'window',
  'openMs',
  'successThreshold',
] as const satisfies readonly (keyof CircuitBreakerPolicy)[];

/** Tools that share a circuit by its name and want it otherwise: the one that is called first decides. */
export const checkCircuits: CheckRule = ({ tools }) => {
  const guarded = tools.flatMap((tool) => (tool.policies.circuitBreaker ? [{ tool, policy: tool.policies.circuitBreaker }] : []));
  return [...Map.groupBy(guarded, circuitOf)].flatMap(([circuit, [first, ...others]]) =>
    others.flatMap(({ tool, policy }) => {
      const different = ofCircuit.filter((option) => !isDeepStrictEqual(policy[option], first?.policy[option]));
      if (different.length === 0) return [];
      return [
        {
          severity: 'warning' as const,
          tool: tool.name,
          rule: 'circuit-differs',
          message: `It shares the circuit "${circuit}" with ${first?.tool.name}, and they differ in ${different.join(', ')}: the one that is called first decides.`,
          cure: 'Give both the same options of @CircuitBreaker, or their circuits different names.',
        },
      ];
    }),
  );
};

function circuitOf({
  tool,
  policy: { name = tool.name, key },
}: {
  readonly tool: ToolDescriptor;
  readonly policy: CircuitBreakerPolicy;
}): string {
  return key === undefined ? name : `${name}[…]`;
}
