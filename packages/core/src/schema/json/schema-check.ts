import type { JsonValue } from '@toolwright/contract';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { canonicalJson } from './canonical-json.js';
import { compileSchema } from './compile-schema.js';
import type { JsonSchemaSource } from './json-schema-source.js';
import { checkMetaSchema } from './meta-schema.js';

/** What a value breaks; empty where it fits. */
export type SchemaCheck = (value: JsonValue) => readonly ErrorObject[];

/** Held weakly, so that a schema which no tool uses any more leaves nothing behind. */
const checks = new Map<string, WeakRef<SchemaCheck>>();
const unused = new FinalizationRegistry<string>((key) => {
  if (checks.get(key)?.deref() === undefined) checks.delete(key);
});

/** What only the compiler finds at fault; every other mistake is against the draft's own schema. */
const compilerDecides = /"(?:\$ref|\$dynamicRef|\$id|\$anchor|\$dynamicAnchor|\$async|id)":|"enum":\[\]/;

/**
 * The check of a schema, compiled on first use and shared by equal schemas.
 * @throws ToolwrightError `declaration_error` naming the keyword at fault
 */
export function findSchemaCheck(source: JsonSchemaSource): SchemaCheck {
  const text = canonicalJson(source.schema);
  const key = `${source.draft} ${source.formats} ${text}`;
  const known = checks.get(key)?.deref();
  if (known !== undefined) return known;
  checkMetaSchema(source);
  const check = createCheck(source, compilerDecides.test(text) ? compileSchema(source) : undefined);
  checks.set(key, new WeakRef(check));
  unused.register(check, key);
  return check;
}

function createCheck(source: JsonSchemaSource, compiled: ValidateFunction | undefined): SchemaCheck {
  let validate = compiled;
  return (value) => {
    validate ??= compileSchema(source);
    return validate(value) ? [] : (validate.errors ?? []);
  };
}
