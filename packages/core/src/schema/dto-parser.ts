import type { JsonValue, ToolInput } from '@toolwright/contract';
import type { DtoClass } from '../signature/class-type.js';
import { isJsonObject } from './is-json-object.js';
import { preview } from './preview.js';
import { type DtoValidator, findDtoValidator } from './validator/dto-validator.js';

/**
 * Makes the function that checks arguments against a DTO's rules and makes its instance; a promise only where a rule is asynchronous. Properties without
 * a rule are refused. The rules are compiled at its first use. @param sensitive places whose values are masked in what is said about them
 */
export function createDtoParser(dto: DtoClass, sensitive: readonly string[] = []): ToolInput['parse'] {
  let validator: DtoValidator | undefined;
  return (value: JsonValue) => {
    if (!isJsonObject(value)) {
      return { ok: false, problems: [{ path: '', expected: 'a JSON object', received: preview(value), rule: 'isObject' }] };
    }
    validator ??= findDtoValidator(dto);
    return validator.validate(value, sensitive);
  };
}
