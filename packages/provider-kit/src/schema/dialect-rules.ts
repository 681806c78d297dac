/** What a vendor's API understands of JSON Schema, as data. */
export interface DialectRules {
  readonly name: string;
  /** The keywords that the API reads. */
  readonly keywords: ReadonlySet<string>;
  /** Keywords said by another one; what the other cannot say is a loss. */
  readonly replacements: ReadonlyMap<string, string>;
  /** Keywords that are read with certain values only. */
  readonly readableValues: ReadonlyMap<string, (value: unknown) => boolean>;
  /** Where a schema may contain itself: anywhere, or only within properties that may be left out. */
  readonly recursion: 'anywhere' | 'in-optional-properties';
}

const lookaround = /\(\?(?:[=!]|<[=!])/;
const jsonTypes = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];
const strictFormats = ['date-time', 'time', 'date', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uuid'];

/** OpenAI's strict mode, apart from its closed objects. */
export const openAiStrictRules: DialectRules = {
  name: 'openai-strict',
  keywords: new Set([
    ...['$ref', 'type', 'title', 'description', 'enum', 'anyOf', 'format', 'pattern'],
    ...['multipleOf', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
    ...['items', 'minItems', 'maxItems', 'properties', 'required', 'additionalProperties'],
  ]),
  replacements: new Map([
    ['const', 'enum'],
    ['oneOf', 'anyOf'],
  ]),
  readableValues: new Map([
    ['type', isTypes],
    ['enum', Array.isArray],
    ['format', (format: unknown) => strictFormats.some((known) => known === format)],
    ['pattern', (pattern: unknown) => !lookaround.test(String(pattern))],
  ]),
  recursion: 'anywhere',
};

/** Gemini's `parametersJsonSchema`. */
export const geminiRules: DialectRules = {
  name: 'gemini',
  keywords: new Set([
    ...['$ref', 'type', 'format', 'title', 'description', 'enum', 'anyOf', 'minimum', 'maximum'],
    ...['items', 'prefixItems', 'minItems', 'maxItems', 'properties', 'required', 'additionalProperties', 'propertyOrdering'],
  ]),
  replacements: new Map([
    ['const', 'enum'],
    ['oneOf', 'anyOf'],
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ]),
  readableValues: new Map([
    ['type', isTypes],
    ['enum', (values: unknown) => Array.isArray(values) && values.every((value) => typeof value === 'string' || typeof value === 'number')],
  ]),
  recursion: 'in-optional-properties',
};

/** Whether these are types that JSON has; schemas from elsewhere name others, `any` or `float`. */
function isTypes(types: unknown): boolean {
  return [types].flat().every((type) => jsonTypes.some((known) => known === type));
}
