import type { InputVerdict, JsonValue } from '@toolwright/contract';
import type { DtoClass } from '../signature/class-type.js';
import { preview } from './preview.js';
import { findDtoValidator } from './validator/dto-validator.js';
import { isJsonObject } from './validator/is-json-object.js';

/** Arguments to be checked. */
export interface UncheckedInput {
  readonly value: JsonValue;
  /** Places whose values are masked in what is said about them. @default none */
  readonly sensitive?: readonly string[];
}

/** Checks arguments against a DTO's rules and makes its instance; a promise only where a rule is asynchronous. Properties without a rule are refused. */
export function parseDto(dto: DtoClass, { value, sensitive = [] }: UncheckedInput): InputVerdict | Promise<InputVerdict> {
  if (isJsonObject(value)) return findDtoValidator(dto).validate(value, sensitive);
  return { ok: false, problems: [{ path: '', expected: 'a JSON object', received: preview(value), rule: 'isObject' }] };
}
