import type { CheckRule } from '../check-rule.js';
import type { Finding } from '../finding.js';

/** A model chooses by description; in fewer characters nobody says what a tool does and when to use it. */
const minCharacters = 20;

/** Descriptions by which a model cannot choose: very short ones, and the same one twice. */
export const checkDescriptions: CheckRule = ({ tools }) => {
  const firstWith = new Map<string, string>();
  return tools.flatMap(({ name, description }): readonly Finding[] => {
    const text = description.trim().toLowerCase();
    const first = firstWith.get(text);
    const finding = { severity: 'warning', tool: name } as const;
    if (first !== undefined) {
      return [
        { ...finding, rule: 'description-repeated', message: `Its description is that of "${first}".`, cure: 'Say how the two differ.' },
      ];
    }
    firstWith.set(text, name);
    if (text.length >= minCharacters) return [];
    return [
      {
        ...finding,
        rule: 'description-short',
        message: `Its description has ${text.length} characters; with fewer than ${minCharacters} a model rarely knows when to use a tool.`,
        cure: 'Say what it gives and when it helps.',
      },
    ];
  });
};
