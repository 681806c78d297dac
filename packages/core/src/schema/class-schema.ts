import type { JsonSchema } from '@toolwright/contract';
import type { DtoClass } from '../signature/class-type.js';
import { SchemaWriter } from './derive/schema-writer.js';
import type { DerivedSchema } from './derived-schema.js';
import { findDroppedRules } from './find-dropped-rules.js';
import { freezeJson } from './freeze-json.js';
import { findSensitivePlaces } from './sensitive-places.js';
import { readDtoShape } from './shape/read-dto-shape.js';

const schemas = new WeakMap<DtoClass, DerivedSchema>();

/**
 * What a DTO class says as JSON Schema, derived once from its class-validator rules.
 * @throws ToolwrightError `declaration_error` when the class, or one nested in it, cannot be an input
 */
export function classSchema(dto: DtoClass): DerivedSchema {
  const known = schemas.get(dto);
  if (known !== undefined) return known;
  const shape = readDtoShape(dto);
  const { schema, unexpressed } = new SchemaWriter().write(shape);
  const derived = Object.freeze({
    schema: freezeJson(schema),
    unexpressed: Object.freeze(unexpressed),
    droppedRules: Object.freeze(findDroppedRules(shape)),
    sensitive: Object.freeze(findSensitivePlaces(shape)),
  });
  schemas.set(dto, derived);
  return derived;
}

/**
 * The JSON Schema of a DTO class, as a model sees it: draft 2020-12, frozen, the same object each time.
 * @throws ToolwrightError `declaration_error` when the class, or one nested in it, cannot be an input
 * @see https://json-schema.org/draft/2020-12
 */
export function toJsonSchema(dto: DtoClass): JsonSchema {
  return classSchema(dto).schema;
}
