import type { InputVerdict, JsonValue, ToolInput } from '@toolwright/contract';
import type { DtoClass } from '../signature/class-type.js';
import { classSchema } from './class-schema.js';
import { parseDto } from './parse-dto.js';
import { preview } from './preview.js';

/** Input of a tool that takes a DTO. @throws ToolwrightError `declaration_error` when the class cannot be a schema */
export function dtoInput(dto: DtoClass): ToolInput {
  const { schema, unexpressed, sensitive } = classSchema(dto);
  return Object.freeze({ schema, unexpressed, sensitive, parse: (value: JsonValue) => parseDto(dto, { value, sensitive }) });
}

/** Input of a tool that takes nothing. */
export const emptyInput: ToolInput = Object.freeze({
  schema: { type: 'object', properties: {}, required: [], additionalProperties: false },
  unexpressed: [],
  sensitive: [],
  parse: parseNothing,
} as const);

function parseNothing(value: JsonValue): InputVerdict {
  const isEmpty = value !== null && typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0;
  if (isEmpty) return { ok: true, input: undefined };
  return { ok: false, problems: [{ path: '', expected: 'no arguments', received: preview(value), rule: 'known' }] };
}
