import { excerpt } from '../text/excerpt.js';

/** Words for keywords that have a shorter way to be said than by their value as JSON. */
const words: Readonly<Record<string, (value: string) => string>> = {
  minLength: (value) => `at least ${value} characters`,
  maxLength: (value) => `at most ${value} characters`,
  pattern: (value) => `matches the pattern ${value}`,
  minimum: (value) => `at least ${value}`,
  maximum: (value) => `at most ${value}`,
  exclusiveMinimum: (value) => `more than ${value}`,
  exclusiveMaximum: (value) => `less than ${value}`,
  multipleOf: (value) => `a multiple of ${value}`,
  minItems: (value) => `at least ${value} items`,
  maxItems: (value) => `at most ${value} items`,
  uniqueItems: (value) => (value === 'true' ? 'no item twice' : 'items may repeat'),
  minProperties: (value) => `at least ${value} properties`,
  maxProperties: (value) => `at most ${value} properties`,
  const: (value) => `always ${value}`,
  enum: (value) => `one of ${value}`,
  not: (value) => `must not match ${value}`,
};

/** Says a keyword in words, for the description of the schema that cannot have it; at most 300 characters. */
export function describeKeyword(keyword: string, value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const describe = Object.hasOwn(words, keyword) ? words[keyword] : undefined;
  return excerpt(describe ? describe(text) : `${keyword}: ${text}`);
}

/** Adds phrases to a description. */
export function describeBeyond(description: unknown, phrases: readonly string[]): string | undefined {
  const own = typeof description === 'string' ? description : undefined;
  if (phrases.length === 0) return own;
  const added = `Also: ${phrases.join('; ')}.`;
  return own ? `${own}\n${added}` : added;
}
