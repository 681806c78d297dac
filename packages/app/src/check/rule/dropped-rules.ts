import type { CheckRule } from '../check-rule.js';

/** Rules that a subclass dropped without saying so: class-validator has a property keep only what the last class put on it. */
export const checkDroppedRules: CheckRule = ({ tools }) =>
  tools.flatMap(({ name, input: { droppedRules = [] } }) =>
    droppedRules.map((rule) => ({
      severity: 'warning' as const,
      tool: name,
      rule: 'rule-dropped',
      message: `A subclass put another rule on the property, so this one is asked no more: ${rule}.`,
      cure: 'Repeat it in the subclass, or take it off the class that it extends.',
    })),
  );
