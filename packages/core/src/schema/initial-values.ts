import { reasonOf, ToolwrightError } from '@toolwright/contract';
import type { DtoClass } from '../signature/class-type.js';

/** The fields of a new instance: what holds where a call sends nothing. @throws ToolwrightError `declaration_error` when it cannot be made */
export function readInitialValues(dto: DtoClass): Readonly<Record<string, unknown>> {
  try {
    return new dto() as Record<string, unknown>;
  } catch (thrown) {
    const reason = reasonOf(thrown);
    throw new ToolwrightError(
      'declaration_error',
      `${dto.name}: a class that can be made without arguments was expected; its constructor threw: ${reason}. Give fields their defaults where they are declared.`,
      { cause: thrown },
    );
  }
}
