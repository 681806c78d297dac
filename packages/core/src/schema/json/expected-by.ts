import { preview } from '../preview.js';

/** What ajv says about the keyword that was broken. */
type KeywordParams = Readonly<Record<string, unknown>>;

const phrases: Readonly<Record<string, (params: KeywordParams) => string>> = {
  type: ({ type }) => (Array.isArray(type) ? type : String(type).split(',')).map(withArticle).join(' or '),
  enum: ({ allowedValues }) => `one of ${list(allowedValues)}`,
  const: ({ allowedValue }) => preview(allowedValue),
  format: ({ format }) => `a text of format ${format}`,
  pattern: ({ pattern }) => `a text that matches ${pattern}`,
  minimum: ({ limit }) => `a number of ${limit} or more`,
  maximum: ({ limit }) => `a number of ${limit} or less`,
  exclusiveMinimum: ({ limit }) => `a number above ${limit}`,
  exclusiveMaximum: ({ limit }) => `a number below ${limit}`,
  multipleOf: ({ multipleOf }) => `a multiple of ${multipleOf}`,
  minLength: ({ limit }) => `a text of at least ${limit} characters`,
  maxLength: ({ limit }) => `a text of at most ${limit} characters`,
  minItems: ({ limit }) => `a list of at least ${limit} entries`,
  maxItems: ({ limit }) => `a list of at most ${limit} entries`,
  items: ({ limit }) => `a list of at most ${limit} entries`,
  additionalItems: ({ limit }) => `a list of at most ${limit} entries`,
  unevaluatedItems: ({ limit, len }) => `a list of at most ${limit ?? len} entries`,
  uniqueItems: ({ i, j }) => `entries that differ; [${j}] and [${i}] are equal`,
  contains: ({ minContains, maxContains }) =>
    `a list with at least ${minContains}${maxContains === undefined ? '' : ` and at most ${maxContains}`} entries of the kind that is asked for`,
  minProperties: ({ limit }) => `an object of at least ${limit} properties`,
  maxProperties: ({ limit }) => `an object of at most ${limit} properties`,
  propertyNames: ({ propertyName }) => `names that are allowed; "${propertyName}" is not`,
  anyOf: () => 'a value of one of the allowed kinds',
  oneOf: () => 'a value of exactly one of the allowed kinds',
  not: () => 'a value other than what is ruled out',
  if: ({ failingKeyword }) => `a value that fits "${failingKeyword}"`,
  'false schema': () => 'no value',
};

/** What a keyword asks for, as a phrase that follows "expected". */
export function expectedBy(keyword: string, params: KeywordParams): string {
  return (Object.hasOwn(phrases, keyword) ? phrases[keyword]?.(params) : undefined) ?? `a value that fits "${keyword}"`;
}

function withArticle(type: string): string {
  if (type === 'null') return 'null';
  return `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`;
}

function list(values: unknown): string {
  return Array.isArray(values) ? preview(values).replace(/^\[|\]$/g, '') : preview(values);
}
