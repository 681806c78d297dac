import { type JsonSchema, type JsonValue, ToolwrightError } from '@toolwright/contract';
import type { DtoClass } from '../signature/class-type.js';
import { checkDefaults } from './check-defaults.js';
import { checkPropertyRules } from './check-property-rules.js';
import type { DerivedSchema } from './derived-schema.js';
import { readInitialValues } from './initial-values.js';
import { type PropertyRule, readPropertyRules } from './property-rule.js';
import { propertySchema } from './property-schema.js';

/**
 * Derives the JSON Schema of a DTO class from its class-validator rules.
 * @param enclosing classes that this one is nested in, outermost first
 * @throws ToolwrightError `declaration_error` when no property carries a rule, a field carries none, a rule cannot mean what it says,
 * a default breaks its own rule, or classes contain each other
 */
export function classSchema(dto: DtoClass, enclosing: readonly DtoClass[] = []): DerivedSchema {
  if (enclosing.includes(dto)) {
    const path = [...enclosing, dto].map((type) => type.name).join(' > ');
    throw new ToolwrightError(
      'declaration_error',
      `${dto.name}: a class that does not contain itself was expected; received ${path}. Flatten it.`,
    );
  }
  const rules = Map.groupBy(readPropertyRules(dto), (rule) => rule.property);
  const initial = readInitialValues(dto);
  refuseFieldsWithoutRules(dto, initial, rules);
  for (const [property, own] of rules) checkPropertyRules({ dto, property, rules: own });

  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  const unexpressed: string[] = [];
  const sensitive: string[] = [];
  for (const [property, own] of rules) {
    const derived = propertySchema({ dto, property, rules: own, nest: (nested) => classSchema(nested, [...enclosing, dto]) });
    unexpressed.push(...derived.unexpressed);
    sensitive.push(...derived.sensitive);
    const initialValue = initial[property];
    const isOptional = own.some((rule) => rule.name === 'isOptional' || rule.name === 'conditional');
    if (initialValue === undefined && !isOptional) required.push(property);
    properties[property] = isJson(initialValue) ? { ...derived.schema, default: initialValue } : derived.schema;
  }
  checkDefaults(dto, initial, rules);
  return { schema: { type: 'object', properties, required, additionalProperties: false }, unexpressed, sensitive };
}

/** The JSON Schema of a DTO class, as a model sees it. @throws ToolwrightError `declaration_error` when the class cannot be a schema */
export function toJsonSchema(dto: DtoClass): JsonSchema {
  return classSchema(dto).schema;
}

function refuseFieldsWithoutRules(dto: DtoClass, initial: object, rules: ReadonlyMap<string, readonly PropertyRule[]>): void {
  const bare = Object.keys(initial).filter((field) => !rules.has(field));
  const [field] = bare;
  if (field !== undefined) {
    throw new ToolwrightError(
      'declaration_error',
      `${dto.name}.${field}: every field of an input carries a class-validator rule, or each call would be refused; this one has none. Add a rule such as @IsString(), or @Allow() to take anything.`,
    );
  }
  if (rules.size === 0) {
    throw new ToolwrightError(
      'declaration_error',
      `${dto.name}: properties with class-validator rules were expected; none has one. Add rules such as @IsString().`,
    );
  }
}

function isJson(value: unknown): value is JsonValue {
  return (
    value !== undefined && typeof value !== 'function' && typeof value !== 'symbol' && typeof value !== 'bigint' && !(value instanceof Date)
  );
}
