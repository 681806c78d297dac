import type { InputVerdict, JsonValue, ToolInput } from '@toolwright/contract';
import type { DtoClass } from '../signature/class-type.js';
import { classSchema } from './class-schema.js';
import { createDtoParser } from './dto-parser.js';
import { freezeJson } from './freeze-json.js';
import { preview } from './preview.js';

const inputs = new WeakMap<DtoClass, ToolInput>();

/**
 * Input of a tool that takes a DTO; tools that take the same class share it.
 * @throws ToolwrightError `declaration_error` when the class cannot be a schema
 */
export function dtoInput(dto: DtoClass): ToolInput {
  const known = inputs.get(dto);
  if (known !== undefined) return known;
  const input = makeInput(dto);
  inputs.set(dto, input);
  return input;
}

function makeInput(dto: DtoClass): ToolInput {
  const { schema, unexpressed, droppedRules, sensitive } = classSchema(dto);
  return Object.freeze({ schema, unexpressed, droppedRules, sensitive, parse: createDtoParser(dto, sensitive) });
}

/** Input of a tool that takes nothing. */
export const emptyInput: ToolInput = Object.freeze({
  schema: freezeJson({ type: 'object', properties: {}, required: [], additionalProperties: false } as const),
  unexpressed: Object.freeze([]),
  sensitive: Object.freeze([]),
  parse: parseNothing,
} as const);

function parseNothing(value: JsonValue): InputVerdict {
  const isEmpty = value !== null && typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0;
  if (isEmpty) return { ok: true, input: undefined };
  return { ok: false, problems: [{ path: '', expected: 'no arguments', received: preview(value), rule: 'known' }] };
}
