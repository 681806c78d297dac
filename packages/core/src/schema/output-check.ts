import type { ToolDescriptor } from '@toolwright/contract';
import type { DtoClass } from '../signature/class-type.js';
import { dtoInput } from './dto-input.js';
import { isSurplus } from './surplus.js';

/** Finds what is missing or wrong in a result of the given class. A result is no argument: what it holds beyond the class is fine. */
export function outputCheck(dto: DtoClass): NonNullable<ToolDescriptor['outputCheck']> {
  const { parse } = dtoInput(dto);
  return async (value) => {
    const verdict = await parse(value);
    return verdict.ok ? [] : verdict.problems.filter((problem) => !isSurplus(problem));
  };
}
