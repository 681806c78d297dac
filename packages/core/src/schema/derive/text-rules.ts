import { countLimit } from './limit-keywords.js';
import { toPattern } from './to-pattern.js';
import { part, type Translate, whole } from './translation.js';

const text = { type: 'string' } as const;

/** Rules about texts, but for those that name a format. */
export const textRules: Readonly<Record<string, Translate>> = {
  isString: () => whole(text),
  isLength: ([min, max]) => whole({ ...text, ...countLimit('minLength', min), ...countLimit('maxLength', max) }),
  minLength: ([min]) => whole({ ...text, ...countLimit('minLength', min) }),
  maxLength: ([max]) => whole({ ...text, ...countLimit('maxLength', max) }),
  // A character has at least one byte.
  isByteLength: ([, max]) => part({ ...text, ...countLimit('maxLength', max) }),
  matches: ([pattern, flags]) => {
    const source = toPattern(pattern, flags);
    return source === undefined ? part(text) : whole({ ...text, pattern: source });
  },
  contains: ([seed]) => {
    const pattern = toLiteral(seed);
    return pattern === undefined ? part(text) : whole({ ...text, pattern });
  },
  notContains: ([seed]) => {
    const pattern = toLiteral(seed);
    return pattern === undefined ? part(text) : whole({ ...text, not: { pattern } });
  },
};

// Half of a pair of surrogates is found in a text by class-validator, and never by a pattern with flag u.
function toLiteral(seed: unknown): string | undefined {
  if (typeof seed !== 'string' || seed === '' || /\p{Surrogate}/u.test(seed)) return undefined;
  return seed.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
