import type { CheckRule } from '../check-rule.js';

/** Rules of an input that no schema can say, so that a model learns of them only from the description or a refusal. */
export const checkUnexpressed: CheckRule = ({ tools }) =>
  tools.flatMap(({ name, input }) =>
    input.unexpressed.map((rule) => ({
      severity: 'note' as const,
      tool: name,
      rule: 'rule-not-in-schema',
      message: `No schema can say this, so a model may break it and is then refused: ${rule}.`,
      cure: 'Tell it in @Describe of the property.',
    })),
  );
