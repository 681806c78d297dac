import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv, type ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { findDataFolder } from '../recording/find-data-folder.js';
import type { BodyValidator } from './body-validator.js';
import { isRecord } from './is-record.js';

/** A published schema of requests. */
export type SpecificationName = 'anthropic.messages' | 'gemini.vertex.generateContent' | 'openai.chat' | 'openai.responses';

/** A published schema, or where it was looked for. */
export type Specification =
  | { readonly kind: 'loaded'; readonly validate: BodyValidator }
  | { readonly kind: 'absent'; readonly path: string };

/** Loads a schema from `specs/` in the folder that TOOLWRIGHT_DATA names, or in `../shared/data` beside the checkout. */
export function loadSpecification(name: SpecificationName): Specification {
  const file = new URL(`specs/${name}.request.schema.json`, findDataFolder());
  if (!existsSync(file)) return { kind: 'absent', path: fileURLToPath(file) };
  const schema: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return { kind: 'loaded', validate: compile(schema) };
}

function compile(schema: unknown): BodyValidator {
  const isDraft7 = isRecord(schema) && String(schema.$schema).includes('draft-07');
  const ajv = new (isDraft7 ? Ajv : Ajv2020)({ strict: false, validateFormats: false });
  // What is no schema, ajv refuses with its own words.
  const validate = ajv.compile(schema as object);
  return (body) => (validate(body) ? [] : (validate.errors ?? []).map(toText));
}

function toText({ instancePath, message }: ErrorObject): string {
  return `${instancePath || '/'} ${message}`;
}
